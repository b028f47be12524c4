import { namesNobody } from './owner/answering';
import { hasColumn } from '../plan/cells';
import type { Check } from './engine/check';
import { quote } from './wording/quote';
import { sharedCells } from './rows/mergedCells';
import { answersPartByPart } from './lead-several/answersPartByPart';
import type { UnitRef } from '../plan/plan';

/** A role that puts one of several units first. */
const FIRST = /chủ trì|đầu mối|chịu trách nhiệm chính|phụ trách chính/u;

export const leadSeveral: Check = {
  id: 'lead-several',
  clear: 'owner',
  severity: 'warning',
  looksAt: 'item',
  title: { vi: 'Nhiều đơn vị cùng chủ trì', en: 'Several leads' },
  messages: {
    several: {
      what: {
        vi: 'Cột chủ trì ghi {count} đơn vị ngang nhau: {units}.',
        en: 'The lead cell names {count} units side by side: {units}.',
      },
      why: {
        vi: 'Không rõ đơn vị nào chịu trách nhiệm chính, đơn vị này dễ chờ đơn vị kia.',
        en: 'It is not clear which of them answers, and each may wait for the others.',
      },
      do: {
        vi: 'Chọn một đơn vị chủ trì và chuyển các đơn vị còn lại sang cột phối hợp, hoặc tách thành từng nhiệm vụ riêng.',
        en: 'Choose one as the lead and move the others to the partners, or split the task into one for each.',
      },
    },
    mixed: {
      what: {
        vi: 'Cột chủ trì ghi {count} tên ngang nhau, trong đó có tên gọi chung nhiều đơn vị: {units}.',
        en: 'The lead cell names {count} side by side, a collective of many units among them: {units}.',
      },
      why: {
        vi: 'Không rõ đơn vị nào chịu trách nhiệm chính và “{collective}” gồm những đơn vị nào.',
        en: 'It is not clear who answers, nor which units “{collective}” means.',
      },
      do: {
        vi: 'Chọn một đơn vị chủ trì, chuyển các tên còn lại sang cột phối hợp, hoặc tách thành từng nhiệm vụ riêng.',
        en: 'Choose one unit as the lead and move the rest to the partners, or split the task into one for each.',
      },
    },
  },
  *run({ plan }) {
    if (!hasColumn(plan, 'lead')) return;
    for (const { at, item, items, others } of sharedCells(plan, 'lead')) {
      const leads = distinct(item.leads);
      if (leads.length < 2 || namesNobody(leads) || hasFirst(leads)) continue;
      if (items.every((row) => answersPartByPart(row, leads.length))) continue;
      const collective = leads.find((lead) => lead.collective);
      const data = { count: leads.length, units: leads.map((lead) => `“${quote(lead.text)}”`) };
      if (collective)
        yield {
          at,
          row: item.row,
          related: others,
          message: 'mixed',
          data: { ...data, collective: quote(collective.text) },
        };
      else yield { at, row: item.row, related: others, data };
    }
  },
};

const distinct = (leads: readonly UnitRef[]) =>
  leads.filter((lead, i) => leads.findIndex((other) => other.unit === lead.unit) === i);

const hasFirst = (leads: readonly UnitRef[]) =>
  leads.filter((lead) => lead.role !== null && FIRST.test(lead.role.toLowerCase())).length === 1;
