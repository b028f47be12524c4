import { ChangeRefused } from '../../../workbook/host';
import { partKey } from '../zipDirectory';
import { appendTo, parseElements, prefixOf, setAttribute } from './elements';
import { Splices } from './splice';
import { escapeXml, withPrefix } from './xmlText';

const CONTENT_TYPES = '[Content_Types].xml';

/** What of a draft is needed here. */
interface Texts {
  has(part: string): boolean;
  text(part: string): string;
  put(part: string, text: string): void;
}

function entriesOf(draft: Texts) {
  const text = draft.text(CONTENT_TYPES);
  const root = parseElements(text, CONTENT_TYPES);
  const overrides = root.children.filter(({ local }) => local === 'Override');
  const defaults = root.children.filter(({ local }) => local === 'Default');
  return { text, root, overrides, defaults };
}

const isFor = (part: string) => {
  const key = partKey(part);
  return ({ attributes }: { attributes: Record<string, string> }) => partKey(attributes.PartName ?? '') === key;
};

export const hasOverride = (draft: Texts, part: string): boolean =>
  draft.has(CONTENT_TYPES) && entriesOf(draft).overrides.some(isFor(part));

/**
 * Says what kind of part it is, where its extension does not say so already. Entries for parts that are not there are left: some
 * programs write them, and a file is to come back as it was.
 */
export function addContentType(draft: Texts, part: string, type: string): void {
  if (!draft.has(CONTENT_TYPES)) throw new ChangeRefused('unsupported', CONTENT_TYPES);
  const { text, root, overrides, defaults } = entriesOf(draft);
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const byDefault = defaults.find(({ attributes }) => attributes.Extension?.toLowerCase() === extension);
  const own = overrides.find(isFor(part));
  const known = (own ?? byDefault)?.attributes.ContentType;
  if (known === type) return;
  const splices = new Splices();
  if (own) setAttribute(splices, text, own, 'ContentType', type);
  else {
    const entry = `<Override PartName="/${escapeXml(part.replace(/^\/+/, ''))}" ContentType="${escapeXml(type)}"/>`;
    appendTo(splices, text, root, withPrefix(entry, prefixOf(root)));
  }
  draft.put(CONTENT_TYPES, splices.apply(text));
}

export function removeContentType(draft: Texts, part: string): void {
  if (!draft.has(CONTENT_TYPES)) return;
  const { text, overrides } = entriesOf(draft);
  const splices = new Splices();
  for (const { from, to } of overrides.filter(isFor(part))) splices.remove(from, to);
  if (!splices.none) draft.put(CONTENT_TYPES, splices.apply(text));
}
