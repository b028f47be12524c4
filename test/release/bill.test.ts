import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const root = path.resolve(__dirname, '../..');
const project = createRequire(__filename);
const { billOfMaterials } = project('../../.config/release/sbom.cjs') as {
  billOfMaterials: (root: string, own: { name: string; version: string }, bundled: Set<string>) => string;
};
const { checksums } = project('../../.config/release/checksums.cjs') as {
  checksums: (folder: string, files: string[]) => string;
};
const { devDependencies, version } = project('../../package.json') as {
  devDependencies: Record<string, string>;
  version: string;
};

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  metadata: z.object({ component: z.object({ name: z.string(), version: z.string() }) }),
  components: z.array(
    z.object({
      name: z.string(),
      version: z.string(),
      purl: z.string().startsWith('pkg:npm/'),
      hashes: z.array(z.object({ alg: z.literal('SHA-512'), content: z.string().length(128) })).min(1),
      licenses: z.array(z.unknown()).min(1),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()) })),
});

describe('the bill of materials', () => {
  const bundled = ['react', 'webpack', 'zod'].map((name) => `${name} ${devDependencies[name]}`);
  const make = () => billOfMaterials(root, { name: 'nam-ro', version }, new Set(bundled));
  const text = make();
  const bill = Bill.parse(JSON.parse(text));

  test('every package that stands in the bundles, each with its hash and its licence, and no tool that only makes or tests', () => {
    expect(bill.components.map((one) => `${one.name} ${one.version}`)).toEqual(bundled);
    expect(bill.metadata.component).toEqual({ name: 'nam-ro', version });
    const refs = new Set(['nam-ro@' + version, ...bill.components.map(({ name, version }) => `${name}@${version}`)]);
    expect(
      bill.dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !refs.has(ref)),
    ).toEqual([]);
  });

  test('nothing that changes with the day, the folder or the machine', () => {
    expect(make()).toBe(text);
    expect(text).not.toMatch(/timestamp|\d{4}-\d\d-\d\dT/);
    expect(text).not.toContain(path.basename(root) === 'nam-ro' ? root : path.basename(root));
    expect(text).not.toContain(['registry', 'npmjs'].join('.'));
  });

  test('what stands in a bundle and is not known to npm ends it', () => {
    expect(() => billOfMaterials(root, { name: 'nam-ro', version }, new Set(['nobody 1.0.0']))).toThrow(
      /nobody 1\.0\.0/,
    );
  });
});

test('checksums: a line a file as sha256sum writes them, by the order of codes', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nam-ro-tổng-'));
  fs.mkdirSync(path.join(folder, 'web'));
  fs.writeFileSync(path.join(folder, 'web/a.js'), 'abc');
  fs.writeFileSync(path.join(folder, 'Z'), '');
  expect(checksums(folder, ['web/a.js', 'Z'])).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  Z\n' +
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  web/a.js\n',
  );
  fs.rmSync(folder, { recursive: true });
});
