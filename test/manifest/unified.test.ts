import fs from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { pngSize } from './pngSize';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8'));
const schemas = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.17';
const manifest = read('manifest/manifest.json');

/** The schemas come with Microsoft's own package: nothing is asked of the network. */
test.each([
  ['manifest/manifest.json', 'MicrosoftTeams.schema.json'],
  ['manifest/manifest.en.json', 'MicrosoftTeams.Localization.schema.json'],
])('%s holds to %s', (file, schema) => {
  const { id: _id, $id: _ownId, ...rules } = read(`${schemas}/${schema}`);
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile(rules);
  valid(read(file));
  expect(valid.errors ?? []).toEqual([]);
});

test('it says the same as the XML manifest', () => {
  const xml = fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  expect(xml).toContain(`<Id>${manifest.id}</Id>`);
  expect(xml).toContain(`<Version>${manifest.version}.0</Version>`);
  const { controls } = manifest.extensions[0].ribbons[0].tabs[0].groups[0];
  for (const { label, supertip } of controls)
    for (const text of [label, supertip.title, supertip.description]) expect(xml).toContain(`DefaultValue="${text}"`);
  expect(manifest.extensions[0].requirements.capabilities).toEqual([{ name: 'ExcelApi', minVersion: '1.13' }]);
  expect(manifest.authorization.permissions.resourceSpecific).toEqual([
    { name: 'Document.ReadWrite.User', type: 'Delegated' },
  ]);
});

test('its icons are there, as large as they say', () => {
  const icons: { size: number; url: string }[] = [];
  JSON.stringify(manifest, (key, value) => {
    if (key === 'icons' && Array.isArray(value)) icons.push(...value);
    return value;
  });
  expect(icons.length).toBe(5 * 3);
  for (const { size, url } of icons)
    expect(pngSize(path.join(root, 'assets/icons', path.basename(url)))).toEqual({ width: size, height: size });
  expect(pngSize(path.join(root, 'assets/icons/logo-192.png'))).toEqual({ width: 192, height: 192 });
  expect(pngSize(path.join(root, 'assets/icons/outline-32.png'))).toEqual({ width: 32, height: 32 });
});
