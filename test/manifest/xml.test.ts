import fs from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { pngSize } from './pngSize';

const root = path.resolve(__dirname, '../..');
const text = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

function parse(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (words) => void (open[open.length - 1]!.text += words));
  parser.write(xml).close();
  return top.children[0]!;
}

const app = parse(text);
const all = (element: Element): Element[] => [element, ...element.children.flatMap(all)];
const elements = all(app);
const named = (name: string) => elements.filter((element) => element.name === name);
const names = (element: Element) => element.children.map(({ name }) => name);

/** The order Office asks for: another one makes it refuse the file. */
test('the elements stand in the order of the schema', () => {
  expect(names(app)).toEqual([
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ]);
  expect(names(named('VersionOverrides')[0]!)).toEqual(['Requirements', 'Hosts', 'Resources']);
  expect(names(named('Resources')[0]!)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  for (const control of named('Control')) expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
});

test('it is a task pane of a workbook, with the least that reads and writes it', () => {
  expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(named('Id')[0]!.text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(named('Permissions').map((element) => element.text)).toEqual(['ReadWriteDocument']);
  expect(named('Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([['ExcelApi', '1.1']]);
  expect(named('bt:Set').map(({ attributes }) => [attributes.Name, attributes.MinVersion])).toEqual([
    ['ExcelApi', '1.13'],
  ]);
});

test('every resid names one resource, and no resource is left over', () => {
  const used = elements.flatMap(({ attributes }) => (attributes.resid ? [attributes.resid] : []));
  const given = named('Resources')
    .flatMap(all)
    .flatMap(({ attributes }) => (attributes.id ? [attributes.id] : []));
  expect(new Set(given).size).toBe(given.length);
  expect([...new Set(used)].sort()).toEqual([...given].sort());
  for (const id of given) expect(id.length).toBeLessThanOrEqual(32);
});

test('texts are within what Office takes, in both languages', () => {
  const strings = named('bt:String');
  for (const { attributes, children } of strings) {
    const english = children[0]?.attributes;
    expect(english).toMatchObject({ Locale: 'en-US' });
    const longest = attributes.id!.endsWith('.Tip') ? 250 : 125;
    expect(attributes.DefaultValue!.length).toBeLessThanOrEqual(longest);
    expect(english!.Value!.length).toBeLessThanOrEqual(longest);
  }
});

test('addresses are https and of one place', () => {
  const addresses = elements.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([name, value]) =>
      !name.startsWith('xmlns') && /^https?:/.test(value) ? [value] : [],
    ),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
});

test('each icon is there, as large as it says', () => {
  const icons = named('Icon').flatMap((icon) => icon.children.map(({ attributes }) => attributes));
  const images = new Map(
    named('bt:Image').flatMap(({ attributes }) => (attributes.id ? [[attributes.id, attributes.DefaultValue!]] : [])),
  );
  expect(icons.length).toBe(5 * 8);
  const sized: [string, number][] = icons.map(({ size, resid }) => [images.get(resid!)!, Number(size)]);
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ] as const)
    sized.push([named(name)[0]!.attributes.DefaultValue!, size]);
  for (const [address, size] of sized) {
    const file = path.join(root, 'assets/icons', path.basename(address));
    expect({ file: path.basename(file), ...pngSize(file) }).toEqual({
      file: path.basename(file),
      width: size,
      height: size,
    });
  }
});

test('the buttons: one opens the pane, three act at once', () => {
  expect(
    named('Control')
      .map(({ children }) => children[3]!)
      .map((action) => [
        action.attributes['xsi:type'],
        action.children.find(({ name }) => name === 'FunctionName')?.text ?? null,
      ]),
  ).toEqual([
    ['ShowTaskpane', null],
    ['ExecuteFunction', 'mark'],
    ['ExecuteFunction', 'summarise'],
    ['ExecuteFunction', 'clear'],
  ]);
});
