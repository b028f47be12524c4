import type { OldReader } from '../../importing/importFile';
import { UnreadableWorkbook } from '../../workbook/host';

/** What reads .xls and .xlsb is half as large again as the sidebar, which comes as one piece: there such a file is to be stored as .xlsx first. */
export const readOld: OldReader = () => Promise.reject(new UnreadableWorkbook('old-xls'));
