import { UnreadableWorkbook } from '../../workbook/host';
import { Package, UNPACKING_LIMITS } from '../../hosts/file/package';
import { isZip } from '../../hosts/file/zipDirectory';
import { textOfBytes } from '../text/textOfBytes';
import type { Imported } from '../imported';
import { importedOf } from '../importedOf';
import { hearPart, hearText, type OdsListener } from './odsEvents';
import { OdsSheets } from './odsSheets';
import { OdsStyles } from './odsStyles';

/**
 * An OpenDocument spreadsheet (.ods) as sheets of a new workbook. Read by us: libraries drop blanks in a row, widths, merged blocks without
 * words and hidden sheets (measured, decision 18).
 *
 * @throws UnreadableWorkbook
 */
export function readOds(bytes: Uint8Array): Imported {
  const styles = new OdsStyles();
  const sheets = new OdsSheets(styles);
  const both: OdsListener = {
    open(name, attributes) {
      styles.open(name, attributes);
      sheets.open(name, attributes);
    },
    close(name) {
      styles.close(name);
      sheets.close(name);
    },
    text(text) {
      styles.text(text);
      sheets.text(text);
    },
  };
  // One flat file (.fods) holds the same without a zip around.
  if (!isZip(bytes)) {
    hearText(textOfBytes(bytes).text, both);
    return sheetsOf(sheets, false);
  }
  const source = new Package(bytes, UNPACKING_LIMITS);
  if (isEncrypted(source)) throw new UnreadableWorkbook('encrypted');
  if (source.has('styles.xml')) hearPart(source, 'styles.xml', styles);
  hearPart(source, 'content.xml', both);
  return sheetsOf(
    sheets,
    source.list().some(({ name }) => name.startsWith('basic/')),
  );
}

function sheetsOf(sheets: OdsSheets, macros: boolean): Imported {
  return importedOf(
    sheets.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      filled: sheet.rows.some(({ cells }) => cells.some((cell) => cell !== undefined && cell.value !== null)),
      read(count) {
        count('formulas', sheet.formulas);
        count('notes', sheet.notes);
        count('errors', sheet.errors);
        count('hidden-rows', sheet.hiddenRows);
        return sheet;
      },
    })),
    macros ? [{ id: 'macros', values: {} }] : [],
  );
}

/** Its list of parts says how each was encrypted. */
function isEncrypted(source: Package): boolean {
  let encrypted = false;
  if (!source.has('META-INF/manifest.xml')) return false;
  hearPart(source, 'META-INF/manifest.xml', {
    open(name) {
      encrypted ||= name === 'manifest:encryption-data';
    },
    close: () => undefined,
  });
  return encrypted;
}
