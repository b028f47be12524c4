import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { installShell } from './shell';
import type { Message } from './messages';
import type { SimulatedExcel } from './simulatedExcel';

const LIBRARY = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const HOSTED = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const compiled = new Map<string, Script>();

/** A file of the real library, compiled once for all windows. */
function script(name: string): Script {
  const file = name.toLowerCase().replace(/\?.*$/, '');
  if (!compiled.has(file)) {
    compiled.set(file, new Script(readFileSync(path.join(LIBRARY, file), 'utf8'), { filename: file }));
  }
  return compiled.get(file)!;
}

export interface OfficeWindow {
  Office: typeof Office;
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
}

/** The real office.js in a window of Node's, connected to a simulated Excel. The document is as much of one as office.js asks for. */
export async function openOffice(excel: SimulatedExcel): Promise<OfficeWindow> {
  const nothing = () => undefined;
  const element = (tagName: string) => ({
    tagName,
    src: '',
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: (child: { tagName: string; src: string; onload?(): void }) =>
      child.tagName === 'script' && load(child),
  });
  const head = element('head');
  const self = { ...element('script'), src: `${HOSTED}office.js` };
  const location = { href: 'https://localhost:3000/pane.html', origin: 'https://localhost:3000', search: '', hash: '' };
  const window: Record<string, unknown> = {
    document: {
      readyState: 'complete',
      head,
      body: element('body'),
      createElement: element,
      getElementsByTagName: (tag: string) => (tag === 'script' ? [self] : tag === 'head' ? [head] : []),
      getElementById: () => null,
      addEventListener: nothing,
      location,
    },
    location,
    navigator: { userAgent: 'Edg', platform: 'Win32' },
    history: {},
    sessionStorage: { getItem: () => null, setItem: nothing, removeItem: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    console,
    setTimeout,
    clearTimeout,
    performance,
    // Errors and promises have to be those of the code that catches them.
    Error,
    Promise,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  installShell(
    window,
    excel.matrix,
    (message) => excel.handle(message as Message),
    (raise) => (excel.raise = raise),
  );
  const context = createContext(window);
  const load = (child: { src: string; onload?(): void }) =>
    void setTimeout(() => {
      script(child.src.replace(/^.*\/hosted\//, '')).runInContext(context);
      child.onload?.();
    });
  script('office.js').runInContext(context);
  await (window.Office as typeof Office).onReady();
  // Off by default: an older Excel then takes what it does not know.
  (window.OfficeExtension as { CommonUtility: Record<string, unknown> }).CommonUtility._doApiNotSupportedCheck = true;
  return window as unknown as OfficeWindow;
}
