/** The parts of the peers that are called. They are loaded when they run: the bench goes on without one that is not installed. */
interface ExcelJs {
  Workbook: new () => {
    xlsx: { load(bytes: Uint8Array): Promise<unknown> };
    eachSheet(each: (sheet: { eachRow(each: (row: { values: unknown }) => void): void }) => void): void;
  };
}

interface SheetJs {
  read(bytes: Uint8Array, options: { type: 'array' }): { SheetNames: string[]; Sheets: Record<string, object> };
  utils: { sheet_to_json(sheet: object, options: { header: 1 }): unknown[][] };
}

interface Chrono {
  vi: { parse(text: string, reference: Date): { start: ChronoDay; end?: ChronoDay }[] };
}

export interface ChronoDay {
  get(part: 'year' | 'month' | 'day'): number;
}

async function load<T>(name: string): Promise<T> {
  const loaded: { default?: unknown } = await import(/* webpackIgnore: true */ name);
  return (loaded.default ?? loaded) as T;
}

/** All cells of all sheets as arrays, and how many rows these are. */
export async function exceljsReader(): Promise<(bytes: Uint8Array) => Promise<number>> {
  const { Workbook } = await load<ExcelJs>('exceljs');
  return async (bytes) => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes);
    const rows: unknown[] = [];
    workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(row.values)));
    return rows.length;
  };
}

export async function sheetjsReader(): Promise<(bytes: Uint8Array) => Promise<number>> {
  const { read, utils } = await load<SheetJs>('xlsx');
  return async (bytes) => {
    const { SheetNames, Sheets } = read(bytes, { type: 'array' });
    return SheetNames.map((name) => utils.sheet_to_json(Sheets[name]!, { header: 1 })).flat().length;
  };
}

/** Every day that chrono's Vietnamese locale sees in a text: beginnings and ends. */
export async function chronoReader(): Promise<(text: string, year: number) => string[]> {
  const { vi } = await load<Chrono>('chrono-node');
  return (text, year) =>
    vi
      .parse(text, new Date(year, 0, 1))
      .flatMap(({ start, end }) => (end ? [shown(start), shown(end)] : [shown(start)]));
}

const shown = (day: ChronoDay): string =>
  [day.get('year'), day.get('month'), day.get('day')].map((part) => String(part).padStart(2, '0')).join('-');
