import fs from 'node:fs';
import { readPlans } from '../src/reading/readPlans';
import { makeCalendar } from '../src/calendar/workCalendar';
import { openWorkbook } from '../src/hosts/file/openWorkbook';
import { inspectPlan } from '../src/checks/inspection';
import { sentences } from '../src/checks/sentences';
import type { Plan } from '../src/plan/plan';
import type { SheetSnapshot } from '../src/workbook/snapshot';
import { columnNumber } from '../src/workbook/address';
import { format } from 'numfmt';
function snapshot(sh: any): SheetSnapshot {
  const values: any[][] = [], texts: string[][] = [], formats: string[][] = [];
  for (const r of sh.rows) { values.push(r.map((c: any)=> c && typeof c==='object' ? c.v : c ?? null)); texts.push(r.map((c: any)=> c && typeof c==='object' ? format(c.f, c.v) : c == null ? '' : String(c))); formats.push(r.map((c: any)=> c && typeof c==='object' ? c.f : 'General')); }
  return { name: sh.name, top: 1, left: 1, width: Math.max(...sh.rows.map((r: any)=>r.length)), values, texts, formats, merges: (sh.merges??[]).map((m: string)=>{ const x=/([A-Z]+)(\d+):([A-Z]+)(\d+)/.exec(m)!; return {top:+x[2]!,left:columnNumber(x[1]!),bottom:+x[4]!,right:columnNumber(x[3]!)}}), hiddenRows: sh.hiddenRows??[], hiddenColumns: [], date1904: false };
}
const cal = makeCalendar();
const MINE = (process.env.MINE ?? '').split(',').filter(Boolean);
async function all(): Promise<[string, Plan][]> {
  const out: [string, Plan][] = [];
  const dir = '/work/shared/plans/';
  for (const f of fs.readdirSync(dir).filter((f) => f.endsWith('.xlsx')).sort()) {
    const wb = await openWorkbook(new Uint8Array(fs.readFileSync(dir + f)));
    for (const s of await wb.sheets()) for (const p of readPlans(await wb.read(s.name), { calendar: cal })) out.push([f, p]);
  }
  for (const f of fs.readdirSync('test/tables').sort()) {
    const t = JSON.parse(fs.readFileSync('test/tables/' + f, 'utf8'));
    for (const sh of t.sheets) for (const p of readPlans(snapshot(sh), { calendar: cal })) out.push([f, p]);
  }
  return out;
}
it('dump', async () => {
  const lines: string[] = [];
  const heads: string[] = [];
  for (const [f, plan] of await all()) {
    const { items, ...rest } = plan;
    heads.push(`==== ${f} ${plan.sheet}`, JSON.stringify({ ...rest, items: items.length }));
    heads.push(...items.map((i) => [i.row, i.key, i.number, i.criterion ? i.criterion.level + ' ' + i.criterion.number : '', i.task.slice(0, 90), '|', i.activity.slice(0, 50), '|', i.product.slice(0, 60)].join(' ')));
    const asOf = `${plan.year ?? 2024}-10-30`;
    const ins = inspectPlan(plan, asOf, cal);
    lines.push(`==== ${f} ${plan.sheet}`);
    for (const x of ins.findings) if (!MINE.length || MINE.includes(x.check) || x.check === 'check-failed') {
      const s = sentences(x, 'vi');
      lines.push(`${x.check} ${x.severity}${x.question ? '?' : ''} ${x.at} [${x.related.join(' ')}] ${s.what}`);
    }
  }
  fs.writeFileSync('/tmp/tp-heads.txt', heads.join('\n'));
  fs.writeFileSync('/tmp/tp-findings.txt', lines.join('\n'));
});
