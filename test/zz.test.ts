import fs from 'node:fs';
import { readPlans } from '../src/reading/readPlans';
import { makeCalendar } from '../src/calendar/workCalendar';
import type { SheetSnapshot } from '../src/workbook/snapshot';
import { columnNumber } from '../src/workbook/address';
import { format } from 'numfmt';
const cal = makeCalendar();
export function snapshot(sh: any): SheetSnapshot {
  const values: any[][] = [], texts: string[][] = [], formats: string[][] = [];
  for (const r of sh.rows) { values.push(r.map((c: any)=> c && typeof c==='object' ? c.v : c ?? null)); texts.push(r.map((c: any)=> c && typeof c==='object' ? format(c.f, c.v) : c == null ? '' : String(c))); formats.push(r.map((c: any)=> c && typeof c==='object' ? c.f : 'General')); }
  return { name: sh.name, top: 1, left: 1, width: Math.max(...sh.rows.map((r: any)=>r.length)), values, texts, formats, merges: (sh.merges??[]).map((m: string)=>{ const x=/([A-Z]+)(\d+):([A-Z]+)(\d+)/.exec(m)!; return {top:+x[2]!,left:columnNumber(x[1]!),bottom:+x[4]!,right:columnNumber(x[3]!)}}), hiddenRows: sh.hiddenRows??[], hiddenColumns: [], date1904: false };
}
it('x', () => {
  const out: string[] = []; let items = 0, bad = 0;
  const only = process.env.ONLY;
  for (const f of fs.readdirSync('test/tables').sort()) {
    if (only && !f.includes(only)) continue;
    const t = JSON.parse(fs.readFileSync('test/tables/'+f,'utf8'));
    const plans = t.sheets.flatMap((sh: any) => readPlans(snapshot(sh), {calendar: cal}));
    if (plans.length !== t.truth.plans.length) out.push(`${f}: ${plans.length} plans, want ${t.truth.plans.length}: ${plans.map((p: any)=>p.sheet+'@'+p.headerRow).join(' ')}`);
    for (const [pi, p] of t.truth.plans.entries()) {
      const g = plans.find((q: any) => q.sheet === p.sheet && q.headerRow === p.headerRow) ?? plans[pi];
      if (!g) { out.push(`${f} no plan at ${p.sheet} ${p.headerRow}`); bad += p.items.length; items += p.items.length; continue; }
      if (g.headerRow !== p.headerRow) out.push(`${f} headerRow ${g.headerRow} want ${p.headerRow}`);
      if (g.year !== p.year) out.push(`${f} year ${g.year} want ${p.year}`);
      for (const [k,v] of Object.entries(p.columns)) { const c = g.columns.find((c: any)=>c.field===k)?.column; if (c !== v) out.push(`${f} column ${k} ${c} want ${v}   [${g.columns.map((c: any)=>c.field+'='+c.column).join(' ')}]`); }
      for (const i of g.items) if (!p.items.some((w: any)=>w.row===i.row)) { out.push(`${f} EXTRA item row ${i.row} ${i.number} ${i.task.slice(0,60)}`); bad++; }
      for (const w of p.items) {
        items++;
        const i = g.items.find((x: any)=>x.row===w.row);
        if (!i) { out.push(`${f} MISSING item row ${w.row} ${w.number}`); bad++; continue; }
        const e: string[] = [];
        if ((w.number ?? '') !== i.number) e.push(`number ${i.number} want ${w.number}`);
        const sec = g.sections.find((s: any)=>s.key===i.section); 
        if (w.section !== undefined && (w.section ?? '') !== (sec?.number ?? '')) e.push(`section ${i.section} want ${w.section}`);
        for (const k of ['leads','partners']) if (w[k]) { const a = JSON.stringify(i[k].map((u: any)=>u.text)); if (a !== JSON.stringify(w[k])) e.push(`${k} ${a} want ${JSON.stringify(w[k])}`); }
        const d = (ms: any[]) => JSON.stringify(ms.map(m=>[m.kind, m.from ?? null, m.lastDay ?? null, m.occurrences ?? []]));
        const hu = w.deadline.some((m: any)=>m.kind==='recurring' && !(m.occurrences??[]).length);
        if (d(i.deadline.milestones) !== d(w.deadline) && !hu) e.push(`deadline ${JSON.stringify(i.deadline.text)} ${d(i.deadline.milestones)} rest ${i.deadline.rest} want ${d(w.deadline)}`);
        if (e.length) { bad++; out.push(`${f} row ${w.row} ${w.number}: ${e.join('\n    ')} ${w.arguable ? 'ARGUABLE '+w.arguable : ''}`); }
      }
    }
  }
  fs.writeFileSync('/tmp/tables.txt', out.join('\n')); console.log(items, bad);
});
