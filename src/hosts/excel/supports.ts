/** The lowest Excel the add-in works in: Office 2021, Microsoft 365, Mac, the web. */
export const LOWEST = '1.13';

/** Whether this Excel has a requirement set. What each newer one is used for is listed in docs/compatibility.md. */
export const supports = (version: string, set = 'ExcelApi'): boolean =>
  Office.context.requirements.isSetSupported(set, version);

/** Excel on the web takes and gives 5 MB at a time; the desktop has no such limit. */
export const isOnTheWeb = (): boolean => Office.context.platform === Office.PlatformType?.OfficeOnline;
