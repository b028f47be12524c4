export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const X14AC = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac';
export const XR = 'http://schemas.microsoft.com/office/spreadsheetml/2014/revision';
export const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
export const X15 = 'http://schemas.microsoft.com/office/spreadsheetml/2010/11/main';
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const XDR = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** Relationships of a part: [id, full type or its last word, target, external?]. */
export function relationships(...list: [id: string, type: string, target: string, external?: true][]): string {
  const entries = list.map(([id, type, target, external]) => {
    const full = type.includes('/') ? type : `${R}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`;
  });
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
