/** The lowest Excel the add-in works in: Office 2021, Microsoft 365, Mac, the web. */
export const LOWEST = '1.13';

/** Whether this Excel has a requirement set. What each newer one is used for is listed in docs/compatibility.md. */
export const supports = (version: string, set = 'ExcelApi'): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** As far as sets are asked for: nobody needs to know of newer ones. */
const NEWEST = 30;

/** The newest set of ExcelApi that is there, "1.17", for whoever helps. */
export function newestSet(): string {
  for (let minor = NEWEST; minor >= 1; minor -= 1) if (supports(`1.${minor}`)) return `1.${minor}`;
  return '';
}

/** Excel on the web takes and gives 5 MB at a time; the desktop has no such limit. */
export const isOnTheWeb = (): boolean => Office.context.platform === Office.PlatformType?.OfficeOnline;
