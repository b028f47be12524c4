import { unzipSync } from 'fflate';
import { all, child, treeOf, type Node } from './tree';
import { sheetFaults } from './sheetFaults';

/** What the Open XML SDK does not see and Excel stumbles over, one line a fault. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = byName(unzipSync(bytes));
  const xml = (name: string | undefined) => (name && parts[name] ? treeOf(parts[name]) : undefined);
  const related = (part: string) => relationsOf(parts, part);
  const book = related('').find(({ type }) => type === 'officeDocument')?.target;
  const ofBook = related(book ?? '');
  const workbook = xml(book);
  const styles = xml(ofBook.find(({ type }) => type === 'styles')?.target);
  const strings = xml(ofBook.find(({ type }) => type === 'sharedStrings')?.target);
  const limits = {
    styles: Math.max(1, child(styles, 'cellXfs')?.children.length ?? 0),
    differences: child(styles, 'dxfs')?.children.length ?? 0,
    strings: strings?.children.filter(({ name }) => name === 'si').length ?? 0,
  };
  const sheets = all(child(workbook, 'sheets'), 'sheet').flatMap(({ attributes }) => {
    const target = ofBook.find(({ id, type }) => id === attributes.id && type === 'worksheet')?.target;
    return target && parts[target] ? [{ name: attributes.name ?? '', part: target, tree: treeOf(parts[target]) }] : [];
  });
  return [
    ...deadTargets(parts),
    ...nameFaults(workbook),
    ...styleFaults(styles),
    ...sheets.flatMap(({ name, part, tree }) =>
      sheetFaults(tree, related(part), limits, (target) => xml(target)).map((fault) => `${name}: ${fault}`),
    ),
    ...Object.keys(parts)
      .filter((name) => /charts\/chart[^/]*\.xml$/i.test(name))
      .flatMap((name) => chartFaults(name, treeOf(parts[name]!))),
  ];
}

/** Parts as they are looked up: letter case and a slash before a name do not tell them apart. */
function byName(parts: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const plain = (name: PropertyKey) => String(name).replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
  const known = new Map(Object.entries(parts).map(([name, part]) => [plain(name), part]));
  return new Proxy(parts, { get: (_parts, name) => known.get(plain(name)) });
}

export interface Related {
  id: string;
  type: string;
  target: string;
  external: boolean;
}

function relationsOf(parts: Record<string, Uint8Array>, part: string): Related[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const rels = parts[`${folder}_rels/${part.slice(folder.length)}.rels`];
  if (!rels) return [];
  return treeOf(rels).children.map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
    const external = TargetMode === 'External';
    const path = new URL(Target, `file:///${folder}`).pathname.slice(1);
    return { id: Id, type: Type.split('/').at(-1)!, target: external ? Target : decodeURI(path), external };
  });
}

function deadTargets(parts: Record<string, Uint8Array>): string[] {
  return Object.keys(parts)
    .filter((name) => name.endsWith('.rels'))
    .flatMap((name) => {
      const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
      const list = relationsOf(parts, owner);
      const twice = list.filter(({ id }, at) => list.findIndex((other) => other.id === id) !== at);
      return [
        ...(owner !== '' && !owner.endsWith('/') && !parts[owner] ? [`${name}: belongs to no part`] : []),
        ...twice.map(({ id }) => `${name}: ${id} twice`),
        ...list
          .filter(({ target, external }) => !external && !parts[target] && !/NULL$/.test(target))
          .map(({ target }) => `${name}: ${target} is not there`),
      ];
    });
}

function nameFaults(workbook: Node | undefined): string[] {
  const sheets = all(child(workbook, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const defined = all(workbook, 'definedName').map(({ attributes, text }): Node['attributes'] => ({
    ...attributes,
    text,
  }));
  const key = ({ name = '', localSheetId = '' }: Node['attributes']) => `${name.toLowerCase()}|${localSheetId}`;
  const repeated = <T>(list: T[]) => list.filter((value, at) => list.indexOf(value) !== at);
  const view = all(workbook, 'workbookView')[0]?.attributes;
  const active = sheets[Number(view?.activeTab ?? 0)];
  return [
    ...repeated(defined.map(key)).map((name) => `defined name twice: ${name}`),
    ...defined
      .filter(({ name = '' }) => !/^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) || /^[A-Z]{1,3}\d+$/i.test(name))
      .map(({ name }) => `bad defined name: ${name}`),
    ...defined
      .filter(({ text = '' }) => /^=|^$/.test(text))
      .map(({ name }) => `defined name without a formula: ${name}`),
    ...defined
      .filter(({ localSheetId }) => localSheetId !== undefined && !sheets[Number(localSheetId)])
      .map(({ name }) => `name of a sheet that is not there: ${name}`),
    ...repeated(sheets.map(({ name = '' }) => name.toLowerCase())).map((name) => `sheet name twice: ${name}`),
    ...repeated(sheets.map(({ sheetId = '' }) => sheetId)).map((id) => `sheetId twice: ${id}`),
    ...sheets
      .filter(({ name = '' }) => name === '' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name))
      .map(({ name }) => `bad sheet name: ${name}`),
    ...(sheets.length && (!active || (active.state ?? 'visible') !== 'visible')
      ? ['the active sheet is not to be seen']
      : []),
  ];
}

function styleFaults(styles: Node | undefined): string[] {
  const count = (name: string) => child(styles, name)?.children.length ?? 0;
  const lists = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'dxfs'];
  const miscounted = lists.filter((name) => {
    const said = child(styles, name)?.attributes.count;
    return said !== undefined && Number(said) !== count(name);
  });
  const outside = (child(styles, 'cellXfs')?.children ?? []).flatMap(({ attributes }, at) =>
    (
      [
        ['fontId', 'fonts'],
        ['fillId', 'fills'],
        ['borderId', 'borders'],
        ['xfId', 'cellStyleXfs'],
      ] as const
    )
      .filter(([id, list]) => Number(attributes[id] ?? -1) >= count(list))
      .map(([id]) => `style ${at}: ${id} ${attributes[id]} is not there`),
  );
  return [...miscounted.map((name) => `styles: ${name} miscounted`), ...outside];
}

function chartFaults(name: string, chart: Node): string[] {
  const axes = ['catAx', 'valAx', 'dateAx', 'serAx'].flatMap((axis) => all(chart, axis));
  const ids = axes.map((axis) => child(axis, 'axId')?.attributes.val);
  const used = all(child(all(chart, 'plotArea')[0], 'barChart'), 'axId').map(({ attributes }) => attributes.val);
  return [
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name}: axis ${id} is not there`),
    ...axes
      .filter((axis) => !ids.includes(child(axis, 'crossAx')?.attributes.val))
      .map((axis) => `${name}: crosses no axis: ${child(axis, 'axId')?.attributes.val}`),
  ];
}
