import type { HighlightStyle } from '../../../../workbook/changes';
import type { CellStyle } from '../../../../workbook/sheetModel';
import { isDateFormat } from '../../../../workbook/numberFormat';
import { isTrue } from '../../parseXml';
import { builtInFormat } from '../../styles';
import type { PackageDraft } from '../draft';
import { childOf, childrenOf, parseElements, type Element } from '../elements';
import { fontNamed, styleWith } from './likeStyle';
import { addRelation, removeRelations } from '../relations';
import { Splices } from '../splice';
import { openStyles, type OpenStyles } from './openStyles';
import type { StyleList } from './styleList';
import {
  alignmentXml,
  borderXml,
  BUILT_IN_FORMATS,
  DEFAULT_FONT,
  differenceXml,
  fillXml,
  fontXml,
  formatXml,
  NEW_STYLESHEET,
  plainXf,
} from './styleXml';
import { SPREADSHEET } from '../xmlText';

const FIRST_OWN_FORMAT = 164;
const APPLIED = ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
/** A style as it is written for sheets of ours, to the letter: no program that writes others puts these words in this order. */
const OUR_FORM = new RegExp(
  `^<xf numFmtId="\\d+" fontId="\\d+" fillId="\\d+" borderId="\\d+"(?: xfId="0")?${APPLIED}><alignment horizontal="\\w+" vertical="\\w+"[^<>]*/></xf>$`,
);

/** By what a style is to differ from another. */
interface Difference {
  format?: string;
  /** A font's name. */
  font?: string;
}

/**
 * The workbook's styles while they are being added to: what is there keeps its number and its text. `flush` writes the part, once, when
 * everything that needs a style has asked for it.
 */
export class Stylesheet {
  private opened: OpenStyles | null = null;
  private readonly formatNumbers = new Map<string, number>();
  private readonly likes = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT;

  constructor(
    private readonly draft: PackageDraft,
    private readonly workbook: string,
  ) {}

  /** Opened when it is first needed: it may be the largest part of the workbook. */
  private get styles(): OpenStyles {
    if (this.opened) return this.opened;
    this.opened = openStyles(this.draft, this.workbook);
    this.knowFormats();
    return this.opened;
  }

  /** The number (attribute s) of a cell that looks so. */
  styleOf(style: CellStyle): number {
    const font = this.styles.fonts.add(fontXml(style));
    const fill = style.fill ? this.styles.fills.add(fillXml(style.fill)) : this.styles.fills.first();
    const border = this.styles.borders.add(borderXml(style.border));
    const numbers = `numFmtId="${this.formatNumber(style.format)}" fontId="${font}" fillId="${fill}" borderId="${border}"`;
    const based = this.styles.based ? ' xfId="0"' : '';
    const [applied, unlocked] = style.unlocked ? [' applyProtection="1"', '<protection locked="0"/>'] : ['', ''];
    return this.styles.cells.add(`<xf ${numbers}${based}${APPLIED}${applied}>${alignmentXml(style)}${unlocked}</xf>`);
  }

  /** The number of a style that is like another but for what is named. A long column asks for the same again and again. */
  like(style: number, wanted: Difference): number {
    const key = `${style} ${wanted.format ?? ''} ${wanted.font ?? ''}`;
    const number = this.likes.get(key) ?? this.makeLike(style, wanted);
    this.likes.set(key, number);
    return number;
  }

  /** Whether cells of a style are locked when their sheet is protected: all are, but for those whose style says otherwise. */
  isLocked(style: number): boolean {
    const { cells, part } = this.styles;
    const xml = cells.xmlOf(style) ?? '';
    // Hardly any style speaks of it.
    if (!xml.includes('protection')) return true;
    const { locked } = childOf(parseElements(xml, part, cells.scope), 'protection')?.attributes ?? {};
    return locked === undefined || isTrue(locked);
  }

  /** Whether a number in cells of a style is shown as a day. */
  showsDays(style: number): boolean {
    const { cells, part } = this.styles;
    const xml = cells.xmlOf(style);
    if (xml === undefined) return false;
    const id = Number(parseElements(xml, part, cells.scope).attributes.numFmtId ?? 0);
    const own = [...this.formatNumbers].find(([, number]) => number === id);
    return isDateFormat(own?.[0] ?? builtInFormat(id));
  }

  private makeLike(style: number, wanted: Difference): number {
    const index = this.styles.cells.xmlOf(style) === undefined ? 0 : style;
    const xml = this.styles.cells.xmlOf(index) ?? this.styles.cells.written(plainXf(this.styles.based));
    const before = parseElements(xml, this.styles.part, this.styles.cells.scope).attributes;
    const like = styleWith(xml, this.numbersOf(before, wanted), this.styles.cells.scope);
    if (like === xml) return index;
    // What a style speaks of has to be there, also in a workbook that came without.
    for (const list of [this.styles.fonts, this.styles.fills, this.styles.borders]) list.first();
    return this.styles.cells.addWritten(like);
  }

  private numbersOf(before: Element['attributes'], { format, font }: Difference) {
    return {
      ...(format !== undefined && { numFmtId: this.formatNumber(format) }),
      ...(font !== undefined && { fontId: this.fontLike(Number(before.fontId ?? 0), font) }),
    };
  }

  private fontLike(font: number, name: string): number {
    const xml = this.styles.fonts.xmlOf(font) ?? this.styles.fonts.written(DEFAULT_FONT);
    const like = fontNamed(xml, name, this.styles.fonts.scope);
    return like === xml ? font : this.styles.fonts.addWritten(like);
  }

  /** The number (attribute dxfId) of the look of a conditional format. */
  dxfOf(style: HighlightStyle): number {
    return this.styles.differences.add(differenceXml(style));
  }

  get dxfCount(): number {
    return this.styles.differences.length;
  }

  /** Takes the last looks of conditional formats away. To be done before any is added. */
  shortenDxfs(length: number): void {
    this.styles.differences.shorten(length);
  }

  /**
   * The cell styles that may leave with those freed, as far as nobody names them: one that an earlier writing of ours needed and no later
   * one stands between those freed now.
   */
  droppable(freed: ReadonlySet<number>): Set<number> {
    const { cells } = this.styles;
    const numbers = Array.from({ length: cells.length }, (_, index) => index);
    return new Set(numbers.filter((index) => freed.has(index) || OUR_FORM.test(cells.xmlOf(index) ?? '')));
  }

  /**
   * Takes the last cell styles away that were freed and that nobody uses, and then the fonts, fills, borders and formats only they had. To
   * be done before any is added.
   */
  dropStyles(freed: ReadonlySet<number>, used: ReadonlySet<number>): void {
    const { cells } = this.styles;
    const before = cells.length;
    const droppable = this.droppable(freed);
    cells.dropLast((index) => droppable.has(index) && !used.has(index));
    const dropped = Array.from({ length: before - cells.length }, (_, at) => cells.attributesOf(cells.length + at)!);
    const staying = [
      ...Array.from({ length: cells.length }, (_, index) => cells.attributesOf(index)!),
      ...childrenOf(childOf(this.styles.root, 'cellStyleXfs'), 'xf').map(({ attributes }) => attributes),
    ];
    const drop = (list: StyleList, name: string, numberOf: (index: number) => string) => {
      const numbers = (of: Element['attributes'][]) => new Set(of.map((attributes) => attributes[name] ?? '0'));
      const [leaving, kept] = [numbers(dropped), numbers(staying)];
      list.dropLast((index) => leaving.has(numberOf(index)) && !kept.has(numberOf(index)));
    };
    drop(this.styles.fonts, 'fontId', String);
    drop(this.styles.fills, 'fillId', String);
    drop(this.styles.borders, 'borderId', String);
    drop(this.styles.formats, 'numFmtId', (index) => this.styles.formats.attributesOf(index)?.numFmtId ?? '');
    this.knowFormats();
  }

  /** Writes what was added. A part that was made here and holds nothing of anyone's any more is taken away. */
  flush(): void {
    if (!this.opened) return;
    const { relation, part, text: before } = this.opened;
    const splices = new Splices();
    for (const list of [
      this.styles.formats,
      this.styles.fonts,
      this.styles.fills,
      this.styles.borders,
      this.styles.cells,
      this.styles.differences,
    ]) {
      list.splice(splices);
    }
    if (splices.none) return;
    const text = splices.apply(before);
    if (text === NEW_STYLESHEET) {
      this.draft.remove(part);
      if (relation) removeRelations(this.draft, this.workbook, [relation.id]);
      return;
    }
    this.draft.put(part, text, `${SPREADSHEET}.styles+xml`);
    if (!relation) addRelation(this.draft, this.workbook, { type: 'styles', target: part });
  }

  private formatNumber(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.formatNumbers.get(code);
    if (known !== undefined) return known;
    this.styles.formats.add(formatXml(this.nextFormat, code));
    this.formatNumbers.set(code, this.nextFormat);
    return this.nextFormat++;
  }

  private knowFormats(): void {
    this.formatNumbers.clear();
    this.nextFormat = FIRST_OWN_FORMAT;
    for (let index = 0; index < this.styles.formats.length; index++) {
      const { numFmtId, formatCode = '' } = this.styles.formats.attributesOf(index) ?? {};
      this.nextFormat = Math.max(this.nextFormat, Number(numFmtId) + 1);
      this.formatNumbers.set(formatCode, Number(numFmtId));
    }
  }
}
