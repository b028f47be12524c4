/** All cells of all sheets as arrays, a row each. */
type Read = (bytes: Uint8Array) => Promise<unknown[]>;

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

interface Hucre {
  readXlsx(bytes: Uint8Array): Promise<{ sheets: { rows: unknown[] }[] }>;
}

type ReadExcelFile = (bytes: Buffer) => Promise<{ data: unknown[] }[]>;

interface XlsxPopulate {
  fromDataAsync(bytes: Uint8Array): Promise<{ sheets(): { usedRange(): { value(): unknown[][] } | undefined }[] }>;
}

export async function load<T>(name: string): Promise<T> {
  const loaded: { default?: unknown } = await import(/* webpackIgnore: true */ name);
  return (loaded.default ?? loaded) as T;
}

/** What reads .xlsx in JavaScript; openpyxl is asked beside them, in Python. */
export const PEERS: Record<string, () => Promise<Read>> = {
  'read-excel-file': async () => {
    const read = await load<ReadExcelFile>('read-excel-file/node');
    return async (bytes) => (await read(Buffer.from(bytes))).flatMap(({ data }) => data);
  },
  hucre: async () => {
    const { readXlsx } = await load<Hucre>('hucre/xlsx');
    return async (bytes) => (await readXlsx(bytes)).sheets.flatMap(({ rows }) => rows);
  },
  SheetJS: async () => {
    const { read, utils } = await load<SheetJs>('xlsx');
    return async (bytes) => {
      const { SheetNames, Sheets } = read(bytes, { type: 'array' });
      return SheetNames.flatMap((name) => utils.sheet_to_json(Sheets[name]!, { header: 1 }));
    };
  },
  exceljs: async () => {
    const { Workbook } = await load<ExcelJs>('exceljs');
    return async (bytes) => {
      const workbook = new Workbook();
      await workbook.xlsx.load(bytes);
      const rows: unknown[] = [];
      workbook.eachSheet((sheet) => sheet.eachRow((row) => rows.push(row.values)));
      return rows;
    };
  },
  'xlsx-populate': async () => {
    const populate = await load<XlsxPopulate>('xlsx-populate');
    return async (bytes) => {
      const workbook = await populate.fromDataAsync(bytes);
      return workbook.sheets().flatMap((sheet) => sheet.usedRange()?.value() ?? []);
    };
  },
};

export const peerRead = (name: string): Promise<Read> => PEERS[name]!();
