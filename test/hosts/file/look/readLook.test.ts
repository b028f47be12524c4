import fs from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { makeWorkbook } from '../../../../samples/making/workbook';
import { clear } from '../../../../src/actions/clear';
import { mark } from '../../../../src/actions/mark';
import { summarise } from '../../../../src/actions/summarise';
import { openWorkbook } from '../../../../src/hosts/file/openWorkbook';

const sample = async () =>
  openWorkbook(
    new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../../../samples/so-theo-doi-ket-qua-2026.xlsx'))),
  );
const WHEN = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };

describe('a workbook as an office keeps it', () => {
  const bytes = makeWorkbook({
    sheets: [
      {
        name: 'Phụ lục',
        rows: [
          [{ value: 'STT', bold: true, align: 'center', fill: 'FFF2CC', font: 'Arial', size: 13 }, 'Nhiệm vụ'],
          [1, { value: 'nghiêng', italic: true, plain: true }, { value: 2, formula: 'A2+1' }],
          ['ẩn'],
        ],
        widths: [6, 40],
        hiddenRows: [3],
        hiddenColumns: [3],
      },
    ],
  });

  test('fonts, fills, lines, places in the cell', async () => {
    const look = await (await openWorkbook(bytes)).look('Phụ lục');
    const of = (row: number, column: number) => look.styles[look.cells[row - 1]![column - 1]!]!;
    expect(of(1, 1)).toMatchObject({
      font: { name: 'Arial', size: 13, bold: true, italic: false },
      fill: '#FFF2CC',
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      edges: { left: { line: 'thin', colour: '#000000' }, bottom: { line: 'thin' } },
    });
    expect(of(2, 2)).toMatchObject({ font: { italic: true }, fill: null, edges: {}, wrap: false });
  });

  test('widths and heights in pixels, hidden ones nothing; formulas', async () => {
    const look = await (await openWorkbook(bytes)).look('Phụ lục');
    expect(look.columns.map(({ width }) => width)).toEqual([48, 320, 0]);
    expect(look.heights[2]).toBe(0);
    expect(look.heights[0]).toBeGreaterThan(20);
    expect(look.formulas).toEqual({ C2: 'A2+1' });
  });

  test('colours of the theme, lighter and darker; the palette of 1997', async () => {
    const parts = unzipSync(bytes);
    const fill = (colour: string) => `<fill><patternFill patternType="solid"><fgColor ${colour}/></patternFill></fill>`;
    const styles = strFromU8(parts['xl/styles.xml']!).replace(
      /<fill><patternFill patternType="solid">.*?<\/fill>/,
      fill('theme="4" tint="0.5"'),
    );
    parts['xl/styles.xml'] = strToU8(styles);
    const colourOf = async () => {
      const look = await (await openWorkbook(zipSync(parts))).look('Phụ lục');
      return look.styles[look.cells[0]![0]!]!.fill;
    };
    expect(await colourOf()).toBe('#A2B9E2');
    parts['xl/styles.xml'] = strToU8(styles.replace('theme="4" tint="0.5"', 'indexed="13"'));
    expect(await colourOf()).toBe('#FFFF00');
  });

  test('a sheet that is not there', async () => {
    await expect((await openWorkbook(bytes)).look('Không có')).rejects.toMatchObject({ reason: 'no-such-sheet' });
  });
});

test('our marks are read as rules, and gone when they are cleared', async () => {
  const host = await sample();
  const { name } = (await host.sheets())[0]!;
  expect((await host.look(name)).rules).toEqual([]);
  await mark(host, { ...WHEN, language: 'vi', notes: true });
  const { rules, notes } = await host.look(name);
  const overdue = rules.find(({ marker }) => marker === 'overdue')!;
  expect(overdue.look).toMatchObject({ fill: expect.stringMatching(/^#[0-9A-F]{6}$/), font: { bold: true } });
  expect(overdue.ranges.length).toBeGreaterThan(0);
  expect(Object.values(notes).join()).toContain('quá hạn 31 ngày');
  await clear(host, {});
  const after = await host.look(name);
  expect([after.rules, after.notes]).toEqual([[], {}]);
});

test('summary sheets: charts with their figures, links, no grid lines, a coloured tab', async () => {
  const host = await sample();
  const { written } = await summarise(host, WHEN);
  const look = await host.look(written[0]!.name);
  const ring = look.charts.find(({ kind }) => kind === 'doughnut')!;
  expect(ring.series[0]!.values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBe(39);
  expect(ring.series[0]!.colours).toHaveLength(ring.categories.length);
  const bars = look.charts.find(({ kind }) => kind === 'bar')!;
  expect(bars).toMatchObject({ stacking: 'percent', legend: 'bottom', labels: true });
  expect(bars.categories).toContain('Rõ thời gian');
  expect(bars.place.bottom).toBeGreaterThan(bars.place.top);
  expect(look).toMatchObject({ gridLines: false, tab: '#5B9BD5' });
  const names = (await host.sheets()).map(({ name }) => name);
  expect(Object.values(look.links).length).toBeGreaterThan(0);
  for (const { sheet } of Object.values(look.links)) expect(names).toContain(sheet);
});
