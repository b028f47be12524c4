import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { openWorkbook } from '../../../src/hosts/file/openWorkbook';
import type { Language } from '../../../src/language/bilingual';
import { App } from '../../../src/pane/App';
import { Session } from '../../../src/pane/session/session';
import type { CellRef } from '../../../src/workbook/host';

declare global {
  interface Window {
    /** Cells the pane asked to be shown. */
    selected: CellRef[];
    session: Session;
  }
}

/** The pane over a workbook file: ?file=…&asOf=…&language=vi&theme=light|dark|contrast. */
const asked = new URLSearchParams(location.search);
const THEMES = { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme };
const theme = THEMES[(asked.get('theme') ?? 'light') as keyof typeof THEMES];
const bytes = new Uint8Array(await (await fetch(asked.get('file') ?? 'plan.xlsx')).arrayBuffer());
const host = await openWorkbook(bytes);
window.selected = [];
host.select = async (cell?: CellRef) => void (cell && window.selected.push(cell));
const asOf = asked.get('asOf') ?? '2026-06-15';
const language = (asked.get('language') ?? 'vi') as Language;
window.session = new Session(host, { asOf, language, now: () => `${asOf}T08:00` });
document.body.style.backgroundColor = theme.colorNeutralBackground1;
createRoot(document.getElementById('pane')!).render(<App session={window.session} theme={theme} />);
await window.session.open();
