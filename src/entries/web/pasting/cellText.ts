import { BLOCKS } from '../../../importing/web/blocks';
import { trimSigns } from '../../../language/trim';
const SILENT = new Set('STYLE SCRIPT HEAD TITLE META LINK NOSCRIPT TEMPLATE'.split(' '));

/**
 * The text of an element, a line for each paragraph. Office programs break the lines of their HTML anywhere, so a blank is any run of blanks;
 * numbers and dashes of lists, which Word draws itself, are written out. A table within a cell becomes a line for each of its rows.
 */
export function cellText(element: Element): string {
  const lines: string[] = [''];
  const write = (text: string) => (lines[lines.length - 1] += text);
  const newLine = () => lines.at(-1)!.trim() !== '' && lines.push('');
  const walk = (node: Node): void => {
    if (node.nodeType === 3) return void write((node.nodeValue ?? '').replace(/[\s\u00a0]+/g, ' '));
    if (node.nodeType !== 1) return;
    const inner = node as HTMLElement;
    const name = inner.tagName.toUpperCase();
    if (SILENT.has(name) || isHidden(inner)) return;
    if (name === 'BR') return void lines.push('');
    const block = BLOCKS.has(name.toLowerCase());
    if (block) newLine();
    if (name === 'LI') write(listMark(inner));
    if ((name === 'TD' || name === 'TH') && lines.at(-1)!.trim() !== '') write(' ');
    inner.childNodes.forEach(walk);
    if (block) newLine();
  };
  element.childNodes.forEach(walk);
  const text = lines.map((line) => line.replace(/ {2,}/g, ' ').trim()).join('\n');
  return trimSigns(text.replace(/\n{3,}/g, '\n\n'), '\n');
}

const isHidden = ({ style }: HTMLElement): boolean =>
  style?.display === 'none' || /mso-hide\s*:\s*all/i.test(style?.cssText ?? '');

function listMark(item: HTMLElement): string {
  const list = item.parentElement;
  if (list?.tagName.toUpperCase() !== 'OL') return '- ';
  const place = [...list.children].filter(({ tagName }) => tagName.toUpperCase() === 'LI').indexOf(item);
  return `${Number(list.getAttribute('start') ?? 1) + place}. `;
}
