import type { Attributes } from './parseXml';

/** What cannot stand in XML is written _xHHHH_ (a carriage return: _x000D_), and an underscore that looks so, _x005F_. */
export function unescape(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Gathers a text from <si> or <is>: plain, or in runs that carry their own fonts. */
export class StringItem {
  /** The first run's font, where it names one. */
  font: string | null = null;
  private gathered = '';
  private runs = 0;
  private inText = false;
  private inPhonetic = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.inText = !this.inPhonetic;
    else if (name === 'r') this.runs += 1;
    else if (name === 'rPh') this.inPhonetic = true;
    else if (name === 'rFont' && this.runs === 1) this.font = attributes.val ?? null;
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inPhonetic = false;
  }

  hear(text: string): void {
    if (this.inText) this.gathered += text;
  }

  /** It is written in runs, which may differ in their look. */
  get rich(): boolean {
    return this.runs > 0;
  }

  get text(): string {
    return unescape(this.gathered);
  }
}
