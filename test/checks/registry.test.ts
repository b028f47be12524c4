import fs from 'node:fs';
import path from 'node:path';
import type { Check } from '../../src/checks/check';
import { CHECKS } from '../../src/checks/registry';
import { runChecks } from '../../src/checks/runChecks';
import { sentences } from '../../src/checks/sentences';
import { inspectedOf } from './exampleInspected';

const folder = path.resolve(__dirname, '../../src/checks/catalogue');
const folders = fs
  .readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test('each folder is a check of the registry, once', () => {
  expect(CHECKS.map((check) => check.id).sort()).toEqual([...folders].sort());
});

describe.each(CHECKS.map((check): [string, Check] => [check.id, check]))('%s', (id, check) => {
  test('has its page in both languages, written by hand', () => {
    for (const language of ['vi', 'en']) {
      const page = fs.readFileSync(path.join(folder, id, `page.${language}.md`), 'utf8').trim();
      expect(page.length).toBeGreaterThan(80);
    }
  });

  test('says everything in both languages, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]).sort();
    const texts = [check.title, check.source, ...Object.values(check.messages).flatMap((m) => [m.what, m.why, m.do])];
    for (const { vi, en } of texts) {
      expect(vi).not.toBe('');
      expect(en).not.toBe('');
      expect(new Set(places(en))).toEqual(new Set(places(vi)));
    }
  });

  test('has examples of both kinds', () => {
    expect(check.examples.invalid.length).toBeGreaterThan(0);
    expect(check.examples.valid.length).toBeGreaterThan(0);
  });

  test.each([...check.examples.invalid, ...check.examples.valid].map((example) => [example.note.en, example] as const))(
    '%s',
    (_note, example) => {
      const findings = runChecks(inspectedOf(example), [check]);
      expect(findings.map((finding) => finding.at)).toEqual(example.finds);
      for (const finding of findings) {
        expect(finding.check).toBe(id);
        for (const language of ['vi', 'en'] as const) {
          const said = Object.values(sentences(finding, language)).join('\n');
          expect(said).not.toMatch(/\{\w+\}/);
        }
      }
    },
  );
});

test('a check that throws becomes a finding and the others go on', () => {
  const broken: Check = {
    ...CHECKS[0]!,
    id: 'broken',
    run: () => {
      throw new Error('no such row');
    },
  };
  const example = CHECKS[0]!.examples.invalid[0]!;
  const findings = runChecks(inspectedOf(example), [broken, CHECKS[0]!]);
  expect(findings.map((f) => f.check).sort()).toEqual(
    ['check-failed', ...example.finds.map(() => CHECKS[0]!.id)].sort(),
  );
  expect(
    sentences(
      findings.find((f) => f.check === 'check-failed')!,
      'vi',
    ).what,
  ).toContain('broken');
});
