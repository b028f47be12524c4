import { isDeepStrictEqual } from 'node:util';
import { CannotDo } from '../../src/actions/cannotDo';
import { fix } from '../../src/actions/fix';
import { mark } from '../../src/actions/mark';
import { summarise } from '../../src/actions/summarise';
import { track } from '../../src/actions/track';
import { ChangeRefused, ChangeUnfinished, UnreadableWorkbook, type WorkbookHost } from '../../src/workbook/host';
import type { Seed } from '../contract/subjects';
import { FAR_AWAY, TABLE_CHANGES, type TableChange } from './tableChanges';

const AT = { asOf: '2026-06-15', writtenAt: '2026-06-15T08:00' };
export const PLAN = 'Phụ lục';

/** A plan with something for every action: overdue, without a lead, without a deadline, badly typed. */
export const SEED: Seed = {
  sheets: [
    {
      name: PLAN,
      rows: [
        ['KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2026', null, null, null, null, null],
        ['STT', 'Nhiệm vụ', 'Sản phẩm', 'Đơn vị chủ trì', 'Đơn vị phối hợp', 'Thời hạn'],
        [1, 'Ban hành kế hoạch kiểm tra', 'Quyết định', 'Văn phòng Sở', 'Phòng Tổ chức', 'Trước 30/3'],
        [2, 'Rà soát thủ tục hành chính', 'Báo cáo', null, 'Phòng Tổ chức', 'Quý IV'],
        [3, 'Công bố  danh mục thủ tục ', 'Quyết  định', 'Văn phòng Sở', null, 'Tháng 12'],
        [4, 'Tập huấn nghiệp vụ', 'Kế hoạch', 'Phòng Tổ chức', 'Văn phòng Sở', null],
        [5, 'Kiểm tra công vụ', 'Báo cáo', 'Thanh tra Sở', 'Văn phòng Sở', '31/02/2026'],
        [6, 'Báo cáo kết quả năm', 'Báo cáo', 'Văn phòng Sở', null, 'Tháng 12'],
      ],
    },
    { name: 'Danh bạ', rows: [['Họ và tên'], ['Nguyễn Thị Hoa']] },
  ],
};

export const ACTIONS: Record<string, (host: WorkbookHost) => Promise<unknown>> = {
  mark: (host) => mark(host, { ...AT, language: 'vi', notes: true }),
  summarise: (host) => summarise(host, AT),
  track: (host) => track(host, AT),
  fix: (host) => fix(host, { ...AT, all: true }),
};

type Content = { name: string; cells: Record<string, unknown[]> }[];

/** A workbook open in a program, with somebody else at work in it. */
export interface Stage {
  host: WorkbookHost;
  content(): Content;
  change(change: TableChange): void;
  /** Calls before each thing the program is asked to do. */
  onMoment(before: () => void): void;
}

export interface Outcome {
  action: string;
  change: string;
  moment: number;
  /** What is wrong with what came of it; null when nothing is. */
  fault: string | null;
}

/** The right outcomes of an action and a change of somebody else's: as if one had come after the other, or the change alone. */
interface Right {
  changedFirst: Content;
  changedLast: Content;
  changeAlone: Content;
}

/** Runs an action while somebody makes a change at each moment of it (or those `isTried` names), each time in a fresh workbook. */
export async function atEveryMoment(
  open: () => Promise<Stage>,
  action: string,
  change: string,
  isTried: (moment: number, moments: number) => boolean = () => true,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const right = await rightOutcomes(open, action, change);
  const moments = await countMoments(open, action);
  for (let moment = 1; moment <= moments; moment += 1) {
    if (!isTried(moment, moments)) continue;
    outcomes.push({ action, change, moment, fault: await faultAt(open, action, change, moment, right) });
  }
  return outcomes;
}

/** One after the other: a program may have room for one workbook at a time. */
async function rightOutcomes(open: () => Promise<Stage>, action: string, change: string): Promise<Right> {
  const after = async (...steps: ((stage: Stage) => unknown)[]) => {
    const stage = await open();
    for (const step of steps) await step(stage);
    return stage.content();
  };
  const act = (stage: Stage) => attempt(stage.host, action);
  const alter = (stage: Stage) => stage.change(TABLE_CHANGES[change]!);
  return {
    changedFirst: await after(alter, act),
    changedLast: await after(act, alter),
    changeAlone: await after(alter),
  };
}

async function countMoments(open: () => Promise<Stage>, action: string): Promise<number> {
  const stage = await open();
  let moments = 0;
  stage.onMoment(() => (moments += 1));
  await attempt(stage.host, action);
  return moments;
}

/** @returns what it could not do, when it said so in a way we know. */
async function attempt(host: WorkbookHost, action: string): Promise<unknown> {
  try {
    await ACTIONS[action]!(host);
    return null;
  } catch (cause) {
    return cause;
  }
}

async function faultAt(
  open: () => Promise<Stage>,
  action: string,
  change: string,
  moment: number,
  { changedFirst, changedLast, changeAlone }: Right,
): Promise<string | null> {
  const stage = await open();
  let at = 0;
  stage.onMoment(() => {
    if ((at += 1) === moment) stage.change(TABLE_CHANGES[change]!);
  });
  const cause = await attempt(stage.host, action);
  const content = stage.content();
  const isOneOf = (...right: Content[]) => right.some((one) => isDeepStrictEqual(content, one));
  if (cause === null) {
    return isOneOf(changedFirst, changedLast) ? null : `done, but ${differences(content, changedFirst, changedLast)}`;
  }
  if (change === FAR_AWAY) return `not done: ${String(cause)}`;
  if (cause instanceof ChangeUnfinished || cause instanceof CannotDo || cause instanceof UnreadableWorkbook) {
    const doubtful = cause instanceof ChangeUnfinished ? cause.doubtful : [];
    const isTold = (name: string, at: string) => doubtful.includes(`${name}!${at}`);
    const theirs = (whole: Content) =>
      whole
        .filter(({ name }) => TABLES.includes(name))
        .map(({ name, cells }) => ({
          name,
          cells: Object.fromEntries(
            Object.entries(cells)
              .filter(([at]) => !isTold(name, at))
              .map(([at, held]) => [at, doubtful.length > 0 ? held.map(tidied) : held]),
          ),
        }));
    const holds = [changedFirst, changedLast, changeAlone].some((one) =>
      isDeepStrictEqual(theirs(content), theirs(one)),
    );
    return holds ? null : `${cause.name}, but ${differences(theirs(content), theirs(changeAlone))}`;
  }
  if (!(cause instanceof ChangeRefused)) return `not told in a way we know: ${String(cause)}`;
  return isOneOf(changeAlone) ? null : `refused, but ${differences(content, changeAlone)}`;
}

/** A fix that went with its row is none to be told: these only take blanks away. */
const tidied = (held: unknown): unknown => (typeof held === 'string' ? held.replace(/\s+/g, ' ').trim() : held);

const TABLES = [...SEED.sheets.map(({ name }) => name), ...Object.values(TABLE_CHANGES).map(({ rename }) => rename)];

/** The first cells that differ from each of the right outcomes. */
function differences(content: Content, ...right: Content[]): string {
  const flat = (whole: Content) =>
    new Map(whole.flatMap(({ name, cells }) => Object.entries(cells).map(([at, held]) => [`${name}!${at}`, held])));
  const now = flat(content);
  return right
    .map((one) => {
      const then = flat(one);
      const keys = [...new Set([...now.keys(), ...then.keys()])];
      const differing = keys.filter((key) => !isDeepStrictEqual(now.get(key), then.get(key)));
      const said = differing
        .slice(0, 4)
        .map((key) => `${key} ${JSON.stringify(now.get(key))} ≠ ${JSON.stringify(then.get(key))}`);
      return `${differing.length} cells differ: ${said.join('; ')}`;
    })
    .join(' | ');
}
