import { resultTwoAnswers } from '../../src/checks/result-two-answers';
import { resultUnclear } from '../../src/checks/result-unclear';
import { runChecks } from '../../src/checks/engine/runChecks';
import { joinResults } from '../../src/reading/results/joinResults';
import { readResult } from '../../src/reading/results/readResult';
import { inspectedOf } from './exampleInspected';

/** A table whose one result has a second column of states beside it. */
function inspectedWith(result: string, state: string) {
  const inspected = inspectedOf({
    note: { vi: 'Hai cột trạng thái.', en: 'Two columns of state.' },
    columns: ['STT', 'Nhiệm vụ', 'Đơn vị chủ trì', 'Thời hạn', 'Kết quả thực hiện'],
    rows: [[1, 'Ban hành quy chế', 'Văn phòng Sở', '30/6/2026', result]],
    merges: [],
    finds: [],
  });
  const read = (text: string) => readResult(text, { year: 2026 });
  const items = inspected.plan.items.map((item) => ({ ...item, result: joinResults(read(result), read(state)) }));
  return { ...inspected, plan: { ...inspected.plan, items } };
}

it.each<[result: string, state: string, findings: string[]]>([
  ['Đã xong', 'Chưa thực hiện', ['result-two-answers states E4']],
  ['Chưa thực hiện', 'Hoàn thành', ['result-two-answers states E4']],
  ['Đang thực hiện', 'Chưa hoàn thành', []],
  ['Đã xong', 'Hoàn thành', []],
  ['Chưa thực hiện', 'Không tiếp tục xây dựng', []],
])('“%s” beside “%s”', (result, state, findings) => {
  const found = runChecks(inspectedWith(result, state), [resultTwoAnswers, resultUnclear]);
  expect(found.map(({ check, message, at }) => `${check} ${message} ${at}`)).toEqual(findings);
});
