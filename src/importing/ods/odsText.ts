import type { Attributes } from '../../hosts/file/xmlEvents';
import { LIMITS } from '../../workbook/limits';

/** The text of a cell, a line for each paragraph. Blanks in a row are written as elements, as XML keeps but one. */
export class OdsText {
  private readonly lines: string[] = [];
  private line: string | null = null;
  private apart = 0;

  open(name: string, attributes: Attributes): void {
    if (this.apart > 0 || name === 'text:note' || name === 'office:annotation') this.apart += 1;
    else if (name === 'text:p' || name === 'text:h') this.line = '';
    else if (this.line === null) return;
    else if (name === 'text:s')
      this.line += ' '.repeat(Math.min(Number(attributes['text:c'] ?? 1) || 1, LIMITS.columns));
    else if (name === 'text:tab') this.line += '\t';
    else if (name === 'text:line-break') this.line += '\n';
  }

  hear(text: string): void {
    // Line ends are the file's, not the text's. Blanks in a row are written as they stand by LibreOffice, and shown by it.
    if (this.apart === 0 && this.line !== null) this.line += text.replace(/[\t\n\r]+ */g, ' ');
  }

  close(name: string): void {
    if (this.apart > 0) this.apart -= 1;
    else if ((name === 'text:p' || name === 'text:h') && this.line !== null) {
      this.lines.push(this.line);
      this.line = null;
    }
  }

  whole = (): string => this.lines.join('\n');
}
