import fc from 'fast-check';
import { readDocx } from '../../../src/importing/docx/readDocx';
import { cell, docx, headerRow, lines, row, run, t, table } from './writeDocx';

const WORDS =
  'Rà soát thủ tục hành chính báo cáo Văn phòng Sở trước ngày 30/6/2026 quý II ưỡn ngoằn nghèo “trích” 100% & <a>'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
/** Paragraphs of a cell. */
const content = fc.array(sentence, { minLength: 1, maxLength: 3 });

const junk = 'đã bỏ';
/** Ways Word holds a piece of text; all show the same. */
const WAYS: ((text: string) => string)[] = [
  (text) => run(text),
  (text) => run(text, '<w:b/><w:lang w:val="vi-VN"/>'),
  (text) => `<w:proofErr w:type="spellStart"/>${run(text)}<w:proofErr w:type="spellEnd"/>`,
  (text) => `<w:ins w:id="1" w:author="A">${run(text)}</w:ins>`,
  (text) => `<w:moveTo w:id="1">${run(text)}</w:moveTo>`,
  (text) => `<w:hyperlink r:id="rId1">${run(text)}</w:hyperlink>`,
  (text) => `<w:smartTag w:element="x">${run(text)}</w:smartTag>`,
  (text) => `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`,
  (text) => `<w:fldSimple w:instr="REF x">${run(text)}</w:fldSimple>`,
  (text) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF ${junk} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(text)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  (text) => `<w:bookmarkStart w:id="3" w:name="b"/>${run(text)}<w:bookmarkEnd w:id="3"/>`,
  (text) => `<w:r>${[...text].map(t).join('')}</w:r>`,
];
/** What may stand anywhere and shows nothing. */
const SILENT = [
  '',
  '<w:bookmarkStart w:id="9" w:name="_Hlk"/><w:bookmarkEnd w:id="9"/>',
  `<w:del w:id="2" w:author="A"><w:r><w:delText>${junk}</w:delText></w:r></w:del>`,
  `<w:moveFrom w:id="2">${run(junk)}</w:moveFrom>`,
  run(junk, '<w:vanish/>'),
  '<w:r><w:footnoteReference w:id="2"/></w:r>',
  '<w:r><w:lastRenderedPageBreak/></w:r>',
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TC ${junk}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  '<w:commentRangeStart w:id="0"/><w:commentRangeEnd w:id="0"/>',
];

const cut = fc.array(fc.tuple(fc.nat(12), fc.nat(WAYS.length - 1), fc.nat(SILENT.length - 1)), {
  minLength: 1,
  maxLength: 40,
});

/** A paragraph whose text is cut anywhere, between the halves of a letter as well, each piece held in another way. */
function cutParagraph(text: string, cuts: [size: number, way: number, silent: number][]): string {
  let xml = '';
  let at = 0;
  for (let n = 0; at < text.length; n++) {
    const [size, way, silent] = cuts[n % cuts.length]!;
    const piece = text.slice(at, at + size + 1);
    at += size + 1;
    xml += WAYS[way]!(piece) + SILENT[silent]!;
  }
  return `<w:p>${xml}</w:p>`;
}

test('however text is cut, wrapped, and deleted beside, the cell says the same', () => {
  fc.assert(
    fc.property(content, content, cut, fc.boolean(), (task, lead, cuts, apart) => {
      const shown = (texts: string[]) => (apart ? texts.map((text) => text.normalize('NFD')) : texts);
      const inCell = (texts: string[]) =>
        cell(
          shown(texts)
            .map((text) => cutParagraph(text, cuts))
            .join(''),
        );
      const body = table(headerRow() + row(cell(lines('1')) + inCell(task) + inCell(lead) + cell(lines('Quý II'))));
      const [sheet] = readDocx(docx({ body })).sheets;
      expect(sheet!.table.rows[1]!.cells.map((one) => one?.text)).toEqual([
        '1',
        task.join('\n').normalize('NFC'),
        lead.join('\n').normalize('NFC'),
        'Quý II',
      ]);
    }),
    { numRuns: 300, seed: 16 },
  );
});

/** A letter for each place, so that a cell lost or moved shows. */
const shape = fc.record({
  rows: fc.integer({ min: 1, max: 6 }),
  blocks: fc.array(fc.tuple(fc.nat(5), fc.nat(3), fc.nat(2), fc.nat(3)), { maxLength: 4 }),
});

test('whatever blocks of cells are merged, each text is at its place', () => {
  fc.assert(
    fc.property(shape, ({ rows, blocks }) => {
      const COLUMNS = 4;
      const owner = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: COLUMNS }, (__, c) => ({ r, c, right: c, bottom: r })),
      );
      for (const [top, left, down, across] of blocks) {
        const [bottom, right] = [Math.min(rows - 1, top + down), Math.min(COLUMNS - 1, left + across)];
        if (top > bottom) continue;
        const places = owner.slice(top, bottom + 1).flatMap((one) => one.slice(left, right + 1));
        if (places.some(({ r, c, right: to, bottom: end }) => r !== end || c !== to)) continue;
        for (let r = top; r <= bottom; r++)
          for (let c = left; c <= right; c++) owner[r]![c] = { r: top, c: left, right, bottom };
      }
      const xml = owner.map((one, r) =>
        row(
          one
            .flatMap((block, c) => {
              if (block.c !== c) return [];
              const span = block.right > c ? `<w:gridSpan w:val="${block.right - c + 1}"/>` : '';
              const merge =
                block.bottom === block.r ? '' : block.r === r ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
              return [cell(lines(block.r === r ? `ô ${r}${c}` : ''), span + merge)];
            })
            .join(''),
        ),
      );
      const [sheet] = readDocx(docx({ body: table(headerRow() + xml.join(''), [600, 3000, 2000, 1500]) })).sheets;
      const expected = owner.map((one, r) =>
        one.map((block, c) => (block.r === r && block.c === c ? `ô ${r}${c}` : null)),
      );
      expect(sheet!.table.rows.slice(1).map(({ cells }) => cells.map((one) => one?.text ?? null))).toEqual(expected);
      const wanted = owner.flatMap((one, r) =>
        one.flatMap((block, c) =>
          block.r === r && block.c === c && (block.right > c || block.bottom > r)
            ? [`${r + 2} ${c + 1} ${block.bottom + 2} ${block.right + 1}`]
            : [],
        ),
      );
      expect(sheet!.table.merges.map((m) => `${m.top} ${m.left} ${m.bottom} ${m.right}`).sort()).toEqual(wanted.sort());
    }),
    { numRuns: 200, seed: 16 },
  );
});
