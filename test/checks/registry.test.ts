import fs from 'node:fs';
import type { Check } from '../../src/checks/engine/check';
import { CHECKS } from '../../src/checks/engine/registry';
import { runChecks } from '../../src/checks/engine/runChecks';
import { sentences } from '../../src/checks/engine/sentences';
import { inspectedOf } from './exampleInspected';
import { CHECKS_FOLDER, examplesOf, pageOf } from './pages/pageOf';

const filesEnding = (ending: string) =>
  fs
    .readdirSync(CHECKS_FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();

test.each(['.ts', '.md'])('each *%s is a check of the registry, once', (ending) => {
  expect(CHECKS.map((check) => check.id).sort()).toEqual(filesEnding(ending));
});

const CLEARS = ['task', 'owner', 'responsibility', 'time', 'result', 'plan'];
const SEVERITIES = ['error', 'warning', 'info'];

test('stand clear by clear, errors before warnings before remarks, then by name', () => {
  const places = CHECKS.map(
    ({ clear, severity, id }) => `${CLEARS.indexOf(clear)} ${SEVERITIES.indexOf(severity)} ${id}`,
  );
  expect(places).toEqual([...places].sort());
});

describe.each(CHECKS.map((check): [string, Check] => [check.id, check]))('%s', (id, check) => {
  test('has its page in both languages, written by hand, under its own title', () => {
    const { title, about } = pageOf(id);
    expect(title).toEqual(check.title);
    for (const language of ['vi', 'en'] as const) expect(about[language].length).toBeGreaterThan(80);
  });

  test('says everything in both languages, with the same places to fill', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((m) => m[1]!).sort();
    const texts = [check.title, ...Object.values(check.messages).flatMap((m) => [m.what, m.why, m.do])];
    for (const { vi, en } of texts) {
      expect(vi).not.toBe('');
      expect(en).not.toBe('');
      expect(new Set(places(en))).toEqual(new Set(places(vi)));
    }
  });

  test.each(examplesOf(id).map((example) => [example.note.en, example] as const))('%s', (_note, example) => {
    const findings = runChecks(inspectedOf(example), [check]);
    expect(findings.map((finding) => finding.at)).toEqual(example.finds);
    for (const finding of findings) {
      expect(finding.check).toBe(id);
      for (const language of ['vi', 'en'] as const) {
        const said = Object.values(sentences(finding, language)).join('\n');
        expect(said).not.toMatch(/\{\w+\}/);
      }
    }
  });
});

test('a check that throws becomes a finding and the others go on', () => {
  const broken: Check = {
    ...CHECKS[0]!,
    id: 'broken',
    run: () => {
      throw new Error('no such row');
    },
  };
  const example = pageOf(CHECKS[0]!.id).reported[0]!;
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
