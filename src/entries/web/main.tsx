import { createRoot } from 'react-dom/client';
import { isDay } from '../../calendar/day';
import { Desk } from './desk';
import { Page } from './Page';
import './page.css';
import '../../grid/grid.css';

/** `?as-of=2026-06-15` and `?language=en` say them for everything that is opened. */
const asked = new URLSearchParams(location.search);
const asOf = asked.get('as-of');
const language = (asked.get('language') ?? '') === 'en' ? 'en' : 'vi';
const desk = new Desk({ asOf: asOf !== null && isDay(asOf) ? asOf : null, language });
createRoot(document.getElementById('page')!).render(<Page desk={desk} />);
void desk.openFirst();
