import { columnNumber, parseAddress } from '../../src/workbook/address';
import type { Related } from './faults';
import { all, child, type Node } from './tree';

interface Limits {
  styles: number;
  differences: number;
  strings: number;
}

const LONGEST_TEXT = 32_767;
const LONGEST_LIST = 255;
const LAST_ROW = 1_048_576;

/** Faults within one worksheet, and between it and its parts. */
export function sheetFaults(
  sheet: Node,
  related: Related[],
  limits: Limits,
  part: (name: string) => Node | undefined,
): string[] {
  return [
    ...cellFaults(sheet, limits),
    ...ruleFaults(sheet, limits),
    ...mergeFaults(sheet),
    ...listFaults(sheet),
    ...columnFaults(sheet),
    ...commentFaults(sheet, related, part),
    ...relationFaults(sheet, related),
  ];
}

function cellFaults(sheet: Node, limits: Limits): string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of child(sheet, 'sheetData')?.children ?? []) {
    const number = Number(row.attributes.r ?? lastRow + 1);
    if (number <= lastRow || number > LAST_ROW) faults.push(`row ${number} after ${lastRow}`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children.filter(({ name }) => name === 'c')) {
      const at = cell.attributes.r;
      const column = at === undefined ? lastColumn + 1 : columnNumber(at.replace(/\d+$/, ''));
      if (at !== undefined && !at.endsWith(String(number))) faults.push(`${at} in row ${number}`);
      if (column <= lastColumn) faults.push(`${at} twice or out of order`);
      lastColumn = column;
      faults.push(...contentFaults(cell, limits).map((fault) => `${at}: ${fault}`));
    }
  }
  return faults;
}

function contentFaults(cell: Node, limits: Limits): string[] {
  const value = child(cell, 'v')?.text ?? '';
  const inline = child(cell, 'is');
  const { t = 'n', s = '0' } = cell.attributes;
  const formula = child(cell, 'f')?.text ?? '';
  const text = inline
    ? all(inline, 't')
        .map(({ text }) => text)
        .join('')
    : value;
  return [
    ...(Number(s) >= limits.styles ? [`style ${s} is not there`] : []),
    ...(t === 's' && !(Number(value) < limits.strings) ? [`shared string ${value} is not there`] : []),
    ...(t === 'n' && value !== '' && !Number.isFinite(Number(value)) ? [`not a number: ${value}`] : []),
    ...(t === 'inlineStr' && !inline ? ['no text'] : []),
    ...(text.length > LONGEST_TEXT ? ['text too long'] : []),
    ...formulaFaults(formula),
  ];
}

/** A formula is kept without "=", and with commas between arguments whatever the region. */
function formulaFaults(formula: string): string[] {
  const withoutTexts = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/'(?:[^']|'')*'/g, '')
    .replace(/\{[^}]*\}/g, '');
  return [
    ...(/^\s*=/.test(formula) ? [`formula with =: ${formula}`] : []),
    ...(withoutTexts.includes(';') ? [`formula with semicolons: ${formula}`] : []),
  ];
}

function ruleFaults(sheet: Node, limits: Limits): string[] {
  const rules = all(sheet, 'cfRule').map(({ attributes }) => attributes);
  const priorities = rules.flatMap(({ priority }) => (priority === undefined ? [] : [priority]));
  return [
    ...rules
      .filter(({ dxfId }) => dxfId !== undefined && Number(dxfId) >= limits.differences)
      .map(({ dxfId }) => `dxf ${dxfId} is not there`),
    ...priorities.filter((value, at) => priorities.indexOf(value) !== at).map((value) => `priority ${value} twice`),
    ...all(sheet, 'cfRule')
      .flatMap((rule) => all(rule, 'formula'))
      .flatMap(({ text }) => formulaFaults(text)),
  ];
}

interface Block {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

function blockOf(range: string): Block {
  const [first, last = first] = range.split(':').map((at) => parseAddress(at));
  return first && last
    ? { top: first.row, left: first.column, bottom: last.row, right: last.column }
    : { top: 0, left: 0, bottom: 0, right: 0 };
}

function mergeFaults(sheet: Node): string[] {
  const ranges = all(child(sheet, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes.ref ?? '');
  const blocks = ranges.map(blockOf).sort((a, b) => a.top - b.top);
  return blocks.flatMap((block, at) => {
    const clash = blocks
      .slice(at + 1)
      .find((other) => other.top <= block.bottom && other.left <= block.right && block.left <= other.right);
    return clash ? [`merged blocks overlap in row ${clash.top}`] : [];
  });
}

function listFaults(sheet: Node): string[] {
  const list = child(sheet, 'dataValidations');
  const count = list?.attributes.count;
  return [
    ...(count !== undefined && Number(count) !== list!.children.length ? ['validations miscounted'] : []),
    ...all(list, 'formula1')
      .filter(({ text }) => text.startsWith('"') && text.length > LONGEST_LIST + 2)
      .map(({ text }) => `list too long: ${text.slice(0, 20)}…`),
  ];
}

function columnFaults(sheet: Node): string[] {
  const columns = all(child(sheet, 'cols'), 'col').map(({ attributes }) => attributes);
  return columns.flatMap(({ min, max }, at) =>
    Number(min) > Number(max) || Number(min) <= Number(columns[at - 1]?.max ?? 0) ? [`columns overlap at ${min}`] : [],
  );
}

function commentFaults(sheet: Node, related: Related[], part: (name: string) => Node | undefined): string[] {
  const comments = related.find(({ type }) => type === 'comments');
  if (!comments) return [];
  const list = all(part(comments.target), 'comment').map(({ attributes }) => attributes.ref ?? '');
  const authors = all(part(comments.target), 'author').length;
  const outside = all(part(comments.target), 'comment').filter(
    ({ attributes }) => Number(attributes.authorId) >= authors,
  );
  return [
    ...(related.some(({ type }) => type === 'vmlDrawing') && child(sheet, 'legacyDrawing')
      ? []
      : ['comments without VML']),
    ...list.filter((at, index) => list.indexOf(at) !== index).map((at) => `two comments at ${at}`),
    ...outside.map(({ attributes }) => `comment at ${attributes.ref} by nobody`),
  ];
}

function relationFaults(sheet: Node, related: Related[]): string[] {
  return ['drawing', 'legacyDrawing', 'legacyDrawingHF', 'tablePart', 'hyperlink']
    .flatMap((name) => all(sheet, name))
    .filter(({ attributes: { id } }) => id !== undefined && !related.some((relation) => relation.id === id))
    .map(({ name, attributes }) => `${name} ${attributes.id} is not related`);
}
