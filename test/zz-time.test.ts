import fs from 'node:fs';
import path from 'node:path';
import { format } from 'numfmt';
import { openWorkbook } from '../src/hosts/file/openWorkbook';
import { readPlans } from '../src/reading/readPlans';
import { makeCalendar } from '../src/calendar/workCalendar';
import { rangeOf } from './snapshotOf';
const cal = makeCalendar();
export async function tables(): Promise<[string, any][]> {
  const out: [string, any][] = [];
  const xlsx = ['/work/shared/plans', '/work/main/samples'].flatMap((d) => fs.readdirSync(d).filter((f) => f.endsWith('.xlsx')).sort().map((f) => path.join(d, f)));
  for (const f of xlsx) {
    const wb = await openWorkbook(new Uint8Array(fs.readFileSync(f)));
    for (const s of await wb.sheets()) for (const p of readPlans(await wb.read(s.name), { calendar: cal })) out.push([f.split('/').pop()!, p]);
  }
  for (const f of fs.readdirSync('test/tables').sort()) {
    const t = JSON.parse(fs.readFileSync('test/tables/' + f, 'utf8'));
    for (const sh of t.sheets) {
      const g = (fn: (c: any) => any) => sh.rows.map((r: any[]) => r.map(fn));
      const snap: any = { name: sh.name, top: 1, left: 1, width: Math.max(...sh.rows.map((r: any) => r.length)),
        values: g((c) => (c && typeof c === 'object' ? c.v : c ?? null)), texts: g((c) => (c && typeof c === 'object' ? format(c.f, c.v) : c == null ? '' : String(c))), formats: g((c) => (c && typeof c === 'object' ? c.f : 'General')),
        merges: (sh.merges ?? []).map(rangeOf), hiddenRows: sh.hiddenRows ?? [], hiddenColumns: [], date1904: false };
      for (const p of readPlans(snap, { calendar: cal })) out.push([f, p]);
    }
  }
  return out;
}
it('dump', async () => {
  const lines: string[] = [];
  for (const [f, p] of await tables()) {
    if (f.includes('-pages')) continue;
    lines.push(`\n######## ${f} | ${p.sheet} | year ${p.year} issued ${p.issued} | ${p.items.length} items | ${p.columns.map((c: any) => c.field + '=' + c.column).join(' ')}`);
    for (const l of p.titleLines) lines.push('   T ' + l.at + ' ' + l.text);
    for (const i of p.items) {
      lines.push(`-- r${i.row} ${i.key} [${i.task}] ${i.activity && 'ACT ' + i.activity} | TARGET ${i.target} | PRODUCT ${i.product} | REMEDY ${i.remedy}`);
      lines.push(`     DL ${i.deadline.from} ${i.cells.deadline} ${JSON.stringify(i.deadline.text)} ${i.deadline.milestones.map((m: any) => [m.kind, m.label, m.from, m.lastDay, m.occurrences.length, m.boundary, m.text, m.assumed.join('+')].join('~')).join(' || ')} ${i.deadline.rest && 'REST ' + i.deadline.rest} RES ${i.result?.state} ${i.result?.text ?? ''}`);
    }
  }
  fs.writeFileSync('/tmp/dump.txt', lines.join('\n'));
});
