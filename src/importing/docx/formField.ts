import { isOn, wholeNumber, type Asked } from './wordXml';

/** A field of an old form while it is read: what it shows stands nowhere as text. */
export class FormField {
  private readonly entries: string[] = [];
  private chosen: number | null = null;
  private usual = 0;
  private checked: boolean | null = null;

  /** Takes in an element of its description (w:ddList, w:checkBox). */
  take(above: string | undefined, name: string, asked: Asked): void {
    const value = asked('val');
    if (name === 'checkBox') this.checked ??= false;
    else if (above === 'ddList' && name === 'listEntry') this.entries.push(value ?? '');
    else if (above === 'ddList' && name === 'result') this.chosen = wholeNumber(value);
    else if (above === 'ddList' && name === 'default') this.usual = wholeNumber(value) ?? 0;
    else if (above === 'checkBox' && (name === 'checked' || name === 'default')) this.checked = isOn(value);
  }

  /** The entry that is chosen, or the box with or without its cross; "" for a field of text, whose text stands behind it. */
  get shown(): string {
    if (this.checked !== null) return this.checked ? '☒' : '☐';
    return this.entries[this.chosen ?? this.usual] ?? '';
  }
}
