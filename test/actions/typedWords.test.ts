import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { clear } from '../../src/actions/clear';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { openWorkbook } from '../../src/hosts/file/openWorkbook';
import { memoryHost } from '../../src/hosts/memory/memoryHost';
import { seededFile } from '../contract/fileSubject';
import { snapshotOf } from '../snapshotOf';
import { drawnSteps, lostWords } from './typedWords';

test('words typed anywhere into sheets of ours are never lost, whatever is done afterwards', async () => {
  await fc.assert(
    fc.asyncProperty(drawnSteps, async (drawn) => expect(await lostWords(drawn)).toEqual([])),
    { numRuns: 40, seed: 20260615 },
  );
});

const PLAN = 'Phụ lục';
const ROWS = [
  ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Sản phẩm', 'Thời hạn'],
  [1, 'Ban hành kế hoạch', 'Văn phòng', 'Kế hoạch', '15/03/2026'],
  [2, 'Kiểm tra văn thư', null, 'Báo cáo', 'Tháng 11'],
];
const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T15:42' };

test('words typed over the code of a sheet of ours are kept, whichever sheet it is', async () => {
  const host = memoryHost([{ snapshot: snapshotOf(PLAN, ROWS) }]);
  await mark(host, { ...AT, language: 'vi' });
  await summarise(host, { ...AT, units: ['Văn phòng'] });
  const written: string[] = [];
  host.alter((states) => {
    for (const { info, snapshot } of states.filter(({ info: one }) => one.name !== PLAN)) {
      const at = snapshot.texts.flatMap((row, r) => row.flatMap((text, c) => (/Mã trang/.test(text) ? [[r, c]] : [])));
      expect(at).toHaveLength(1);
      const [r, c] = at[0] as [number, number];
      snapshot.values[r]![c] = snapshot.texts[r]![c] = `Lời ghi ở ${info.name}`;
      written.push(`Lời ghi ở ${info.name}`);
    }
  });
  expect(written).toHaveLength(7);
  await summarise(host, { ...AT, units: ['Văn phòng'] });
  await mark(host, { ...AT, language: 'vi' });
  await clear(host, {});
  const standing = host.state().flatMap(({ snapshot }) => snapshot.texts.flat());
  for (const words of written) expect(standing).toContain(words);
});

test.each(['XFD8', 'B1048576', 'XFD1048576'])(
  'a word in a far cell of a sheet of ours is kept, and what stands between is not gone through: %s',
  async (at) => {
    const first = await openWorkbook(seededFile({ sheets: [{ name: PLAN, rows: ROWS }] }));
    await summarise(first, AT);
    const parts = unzipSync(first.bytes());
    const own = Object.keys(parts).find((name) => name === 'xl/worksheets/sheet2.xml')!;
    const row = Number(/\d+$/.exec(at)![0]);
    const cell = `<c r="${at}" t="inlineStr"><is><t>Ghi xa</t></is></c>`;
    const text = strFromU8(parts[own]!);
    const changed =
      row > 1000
        ? text.replace('</sheetData>', `<row r="${row}">${cell}</row></sheetData>`)
        : text.replace(new RegExp(`(<row r="${row}"[^>]*>.*?)(</row>)`), `$1${cell}$2`);
    expect(changed).not.toBe(text);
    const host = await openWorkbook(zipSync({ ...parts, [own]: strToU8(changed) }));
    const { setAside } = await summarise(host, AT);
    expect(setAside.map(({ reason }) => reason)).toEqual(['changed']);
    expect(Object.values(unzipSync(host.bytes())).some((part) => strFromU8(part).includes('Ghi xa'))).toBe(true);
  },
);
