import { run } from './run';

/** Events name a sheet by Excel's key only; people and the port by its name, which people may change. */
export class SheetNames {
  private readonly names = new Map<string, string>();

  keep(sheets: { id: string; name: string }[]): void {
    this.names.clear();
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  /** Null when the sheet is gone by now. */
  async of(id: string): Promise<string | null> {
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load({ name: true });
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
    if (found !== null) this.names.set(id, found);
    return found;
  }
}
