import { webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { App } from '../../pane/App';
import { Session } from '../../pane/session/session';
import { memoryHost } from '../../hosts/memory/memoryHost';
import { now, today } from '../clock';

const session = new Session(memoryHost([]), { asOf: today(), language: 'vi', now });
createRoot(document.getElementById('pane')!).render(<App session={session} theme={webLightTheme} />);
void session.open();
