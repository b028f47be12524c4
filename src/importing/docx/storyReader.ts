import type { PartSource } from '../../hosts/file/package';
import { xmlParser, type Attributes } from '../../hosts/file/xmlEvents';
import { COMPATIBILITY, type Scope } from '../../hosts/file/namespaces';
import { damaged } from '../../workbook/host';
import { oneLine } from '../../language/text';
import { Container } from './container';
import { FormField } from './formField';
import { addRunProperty } from './runLook';
import { OPTIONAL_HYPHEN } from './runText';
import { nothingSeen, type Block, type Seen } from './story';
import { symbolOf, UNKNOWN_SYMBOL } from './symbols';
import { TableBuilder } from './tableBuilder';
import { asker, isOn, wholeNumber, type Asked } from './wordXml';
import type { Surroundings } from './surroundings';

/** Elements that show nothing as the document stands, with all in them: what was deleted or moved away, how fields are made, former looks. */
const UNSEEN = new Set(
  'del moveFrom delText instrText delInstrText rPrChange pPrChange tcPrChange trPrChange tblPrChange tblPrExChange sectPrChange tblGridChange numberingChange rt sdtEndPr'.split(
    ' ',
  ),
);
const MATH = /\/(?:officeDocument\/)?(?:2006\/)?math$/;

/** The blocks of a document's body, in order. @throws UnreadableWorkbook */
export function readStory(
  source: PartSource,
  part: string,
  surroundings: Surroundings,
): { blocks: Block[]; seen: Seen } {
  const reader = new StoryReader(part, surroundings);
  const shown = source.shownName(part);
  const parser = xmlParser(shown, {
    open: (name, local, attributes, scope) => reader.open(name, local, attributes, scope),
    close: (_name, local) => reader.close(local),
    text: (text) => reader.text(text),
  });
  source.stream(part, (text) => parser.write(text));
  parser.close();
  return reader.finish();
}

class StoryReader {
  private readonly seen = nothingSeen();
  private readonly path: string[] = [];
  /** For each element of the path, whether it was heard as a block: only then its end is. */
  private readonly heard: boolean[] = [];
  /** How deep the element stands whose content is not heard. */
  private unseenFrom: number | null = null;
  private readonly containers: Container[];
  private readonly tables: TableBuilder;
  /** For each choice that is open, whether one of its ways has been taken. */
  private readonly choices: { depth: number; taken: boolean }[] = [];
  /** For each content control that is open, whether it holds only the words that ask to be replaced. */
  private readonly controls: boolean[] = [];
  private words: string | null = null;
  /** Pictures that were seen before the object that is open. */
  private picturesBefore = 0;
  private form: FormField | null = null;

  constructor(
    private readonly part: string,
    private readonly around: Surroundings,
  ) {
    this.tables = new TableBuilder(part);
    this.containers = [this.newContainer()];
  }

  open(name: string, local: string, attributes: Attributes, scope: Scope): void {
    const above = this.path[this.path.length - 1];
    const depth = this.path.length;
    this.path.push(local);
    this.heard.push(false);
    if (depth === 0 && local !== 'document') throw damaged('xml', this.part);
    if (this.unseenFrom !== null) return;
    if (local === '') return this.openForeign(name, attributes, scope, depth);
    const asked = asker(attributes, scope);
    if (above === 'rPr' || above === 'pPr' || above === 'numPr') return this.property(above, local, asked);
    if (
      above === 'tcPr' ||
      above === 'trPr' ||
      above === 'tblGrid' ||
      above === 'sdtPr' ||
      above === 'sectPr' ||
      above === 'tblPr'
    ) {
      return this.tableProperty(above, local, asked);
    }
    if (this.form) return this.form.take(above, local, asked);
    if (UNSEEN.has(local)) {
      if (local === 'del' || local === 'moveFrom') this.seen.deleted += 1;
      this.unseenFrom = depth;
      return;
    }
    this.heard[depth] = true;
    this.openBlock(local);
    this.openInline(local, asked);
  }

  close(local: string): void {
    this.path.pop();
    const heard = this.heard.pop()!;
    const depth = this.path.length;
    if (this.unseenFrom !== null) {
      if (this.unseenFrom < depth) return;
      this.unseenFrom = null;
    }
    if (local === '') {
      if (this.choices[this.choices.length - 1]?.depth === depth) this.choices.pop();
      this.endWords();
      return;
    }
    if (heard) this.closeBlock(local);
  }

  text(text: string): void {
    if (this.words !== null && this.unseenFrom === null) this.words += text;
  }

  finish(): { blocks: Block[]; seen: Seen } {
    return { blocks: this.containers[0]!.finish(), seen: this.seen };
  }

  /** Ways to say the same, of which the first that is known is taken; formulas; pictures. */
  private openForeign(name: string, attributes: Attributes, scope: Scope, depth: number): void {
    const plain = name.slice(name.indexOf(':') + 1);
    const choice = this.choices[this.choices.length - 1];
    if (plain === 't' && MATH.test(scope.namespaceOf(name))) this.words = '';
    else if (plain === 'blip' || plain === 'imagedata') this.seen.pictures += 1;
    else if (plain === 'OLEObject') this.embedded(attributes.ProgID ?? '');
    else if (plain === 'textpath') this.wordArt(attributes.string ?? '');
    else if (scope.namespaceOf(name) !== COMPATIBILITY) return;
    else if (plain === 'AlternateContent') this.choices.push({ depth, taken: false });
    else if (!choice || choice.depth !== depth - 1) return;
    else if (choice.taken || (plain === 'Choice' && UNKNOWN_WAY.test(attributes.Requires ?? '')))
      this.unseenFrom = depth;
    else choice.taken = true;
  }

  /** What stands behind the picture of an object is told as what it is. */
  private embedded(program: string): void {
    const isWorkbook = /^excel\./i.test(program);
    if (!isWorkbook && !/^word\./i.test(program)) return;
    this.seen.pictures = Math.min(this.seen.pictures, this.picturesBefore);
    if (isWorkbook) this.seen.workbooks += 1;
    else this.seen.embedded += 1;
  }

  /** Drawn words: a title, mostly. They stand behind the paragraph they are anchored in. */
  private wordArt(words: string): void {
    const text = oneLine(words);
    if (text === '') return;
    const look = { bold: true, italic: false, centred: true, boxed: false, written: true };
    (this.container.paragraph?.boxes ?? this.container.blocks).push({ kind: 'paragraph', text, ...look });
  }

  private get container(): Container {
    return this.containers[this.containers.length - 1]!;
  }

  /** `look`: the style of the table a cell belongs to. */
  private newContainer(look: string | null = null): Container {
    return new Container(this.around, this.seen, look);
  }

  private openBlock(local: string): void {
    if (local === 'p') this.container.openParagraph();
    else if (local === 'tbl') this.tables.openTable();
    else if (local === 'tr') this.tables.openRow();
    else if (local === 'tc') {
      if (this.tables.openCell()) this.containers.push(this.newContainer(this.tables.look));
    } else if (local === 'txbxContent') this.containers.push(this.newContainer());
    else if (local === 'sdt') this.controls.push(false);
    else if (local === 'ffData') this.form = new FormField();
    else if (local === 'altChunk') this.seen.embedded += 1;
    else if (local === 'object') this.picturesBefore = this.seen.pictures;
    else if (local === 'ins' || local === 'moveTo') this.seen.inserted += 1;
  }

  private openInline(local: string, asked: Asked): void {
    const { fields } = this.container;
    if (local === 'r') this.container.openRun();
    else if (local === 't') this.words = '';
    else if (local === 'br' || local === 'cr') this.write('\n');
    else if (local === 'tab' || local === 'ptab') this.write('\t');
    else if (local === 'noBreakHyphen') this.write('-');
    else if (local === 'softHyphen') this.write(OPTIONAL_HYPHEN);
    else if (local === 'sym') this.writeSymbol(asked('font') ?? '', asked('char') ?? '');
    else if (local === 'footnoteReference' || local === 'endnoteReference') this.seen.footnotes += 1;
    else if (local === 'commentReference') this.seen.comments += 1;
    else if (local === 'fldChar') {
      const type = asked('fldCharType');
      if (type === 'begin') fields.begin();
      else if (type === 'separate') fields.separate();
      else if (type === 'end') fields.end();
    }
  }

  /** Of a run, a paragraph, or the mark that ends it. */
  private property(above: 'rPr' | 'pPr' | 'numPr', local: string, asked: Asked): void {
    if (local.endsWith('Change')) {
      this.unseenFrom = this.path.length - 1;
      return;
    }
    const { paragraph, run } = this.container;
    const holder = this.path[this.path.length - 3];
    if (above === 'rPr' && holder === 'r') {
      if (run) addRunProperty(run, local, asked, this.around.theme);
    } else if (!paragraph) return;
    else if (above === 'rPr' && holder === 'pPr') {
      if (local === 'del' || local === 'moveFrom') paragraph.markDeleted = true;
      else addRunProperty(paragraph.mark, local, asked, this.around.theme);
    } else if (above === 'numPr' && local === 'numId') paragraph.place.list = wholeNumber(asked('val')) ?? undefined;
    else if (above === 'numPr' && local === 'ilvl') paragraph.place.level = wholeNumber(asked('val')) ?? undefined;
    else if (local === 'pStyle') paragraph.style = asked('val') ?? null;
    else if (local === 'jc') paragraph.centred = asked('val') === 'center';
  }

  private tableProperty(above: string, local: string, asked: Asked): void {
    if (local.endsWith('Change')) this.unseenFrom = this.path.length - 1;
    else if (above === 'sdtPr') {
      if (local === 'showingPlcHdr' && isOn(asked('val'))) this.controls[this.controls.length - 1] = true;
    } else if (above === 'sectPr') {
      if (local === 'pgSz') this.tables.endSection(asked);
    } else if (above === 'tblGrid') {
      if (local === 'gridCol') this.tables.gridColumn(asked);
    } else if (above === 'tcPr') {
      if (local === 'cellDel') this.leaveOut();
      else this.tables.cellProperty(local, asked);
    } else if (above === 'tblPr') this.tables.tableProperty(local, asked);
    else if (local === 'ins') this.seen.inserted += 1;
    else if (this.tables.rowProperty(local, asked)) this.leaveOut();
  }

  /** The row, or the cell, whose properties these are was deleted: nothing in it is heard, its paragraphs count in no list. */
  private leaveOut(): void {
    this.seen.deleted += 1;
    // From the property, one in the properties, the row is two up.
    this.unseenFrom = this.path.length - 3;
  }

  private closeBlock(local: string): void {
    const { container } = this;
    if (local === 't') this.endWords();
    else if (local === 'r') container.closeRun();
    else if (local === 'pPr') container.paragraph?.takeNumber();
    else if (local === 'p') container.closeParagraph();
    else if (local === 'tc') {
      if (this.tables.isInCell) this.tables.closeCell(this.containers.pop()!.finish());
    } else if (local === 'tr') this.tables.closeRow();
    else if (local === 'tbl') {
      const table = this.tables.closeTable();
      if (table) container.blocks.push(table);
    } else if (local === 'ffData') this.endForm();
    else if (local === 'sdt') this.controls.pop();
    else if (local === 'txbxContent') this.endBox();
  }

  /** What a text box holds stands behind the paragraph it is anchored in. */
  private endBox(): void {
    const blocks = this.containers.pop()!.finish();
    const { paragraph, blocks: beside } = this.container;
    const to = paragraph?.boxes ?? beside;
    for (const block of blocks) to.push(block.kind === 'paragraph' ? { ...block, boxed: true } : block);
  }

  private endWords(): void {
    if (this.words === null) return;
    const text = this.words;
    this.words = null;
    this.write(text.replace(/[\r\n\t]+/g, ' '));
  }

  /** It stands within the field that begins, which shows nothing until its result. */
  private endForm(): void {
    const shown = this.form?.shown ?? '';
    this.form = null;
    if (!this.controls.includes(true)) this.container.writeAlways(shown);
  }

  private writeSymbol(font: string, code: string): void {
    if (!/^[0-9a-f]{1,6}$/i.test(code)) return;
    const number = parseInt(code, 16);
    const known = number > 0x10ffff ? null : symbolOf(font, number);
    if (known === null) this.seen.symbols += 1;
    this.write(known ?? UNKNOWN_SYMBOL, true);
  }

  private write(text: string, plain = false): void {
    if (!this.controls.includes(true)) this.container.write(text, plain);
  }
}

/** Ways that hold nothing this reader would see: the signs of emoji stand in the way after it. */
const UNKNOWN_WAY = /\bw16se\b/;
