import fs from 'node:fs';
import { openWorkbook } from '../src/hosts/file/openWorkbook';
import * as ow from '../src/hosts/file/openWorkbook';
import { readPlans } from '../src/reading/readPlans';
import { makeCalendar } from '../src/calendar/workCalendar';
import { snapshotOf } from './snapshotOf';
import { format } from 'numfmt';
import type { Plan } from '../src/plan/plan';
const calendar = makeCalendar();
export function tablePlans(): [string, Plan, string][] {
  const out: [string, Plan, string][] = [];
  for (const f of fs.readdirSync('test/tables').sort()) {
    const t = JSON.parse(fs.readFileSync('test/tables/' + f, 'utf8'));
    for (const sh of t.sheets) {
      const rows = sh.rows.map((r: any[]) => r.map((c) => (c && typeof c === 'object' ? { v: c.v, f: c.f, shown: format(c.f, c.v) } : (c ?? null))));
      for (const p of readPlans(snapshotOf(sh.name, rows, sh.merges ?? []), { calendar })) out.push([f, p, t.asOf ?? '2026-06-15']);
    }
  }
  return out;
}
it('dump', async () => {
  const o: string[] = [];
  console.log(Object.keys(ow));
  const plans: [string, Plan][] = [];
  for (const f of fs.readdirSync('/work/shared/plans').filter((x) => x.endsWith('.xlsx') && !x.includes('pages'))) {
    const wb: any = await (openWorkbook as any)(new Uint8Array(fs.readFileSync('/work/shared/plans/' + f)));
    for (const s of await wb.sheets()) for (const p of readPlans(await wb.read(s.name), { calendar })) plans.push([f, p]);
  }
  for (const [f, p] of [...plans, ...tablePlans().map(([a, b]) => [a, b] as [string, Plan])]) {
    o.push(`##### ${f} ${p.sheet} header ${p.headerRow} cols ${p.columns.map((c) => c.field + '=' + c.column).join(' ')} items ${p.items.length}`);
    const sp = new Map<string, Map<string, number>>();
    for (const i of p.items) {
      const s = (u: any) => `${u.text}${u.collective ? ' *' : ''}${u.person ? ' (person)' : ''}${u.role ? ' ~' + u.role : ''}${u.from !== 'cell' ? ' <' + u.from : ''}`;
      o.push(`  ${i.row} ${i.key} | L ${i.cells.lead ?? '-'}: ${i.leads.map(s).join(' ; ')} | P ${i.cells.partner ?? '-'}: ${i.partners.map(s).join(' ; ')}`);
      for (const u of [...i.leads, ...i.partners]) { const m = sp.get(u.unit) ?? new Map(); m.set(u.text, (m.get(u.text) ?? 0) + 1); sp.set(u.unit, m); }
    }
    for (const [u, m] of sp) o.push(`  == ${u}: ${[...m].map(([k, v]) => `${k} x${v}`).join(' | ')}`);
  }
  fs.writeFileSync('/tmp/owner-dump.txt', o.join('\n'));
});
