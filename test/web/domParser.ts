/** The browser's HTML parser for tests that run in Node. */
export function provideDomParser(): void {
  const { JSDOM } = require('jsdom') as { JSDOM: new () => { window: { DOMParser: typeof DOMParser } } };
  globalThis.DOMParser = new JSDOM().window.DOMParser;
}
