import { JSDOM } from 'jsdom';

/** The browser's HTML parser for tests that run in Node. */
export function provideDomParser(): void {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
}
