import { join } from 'node:path';
import { inTurns, type Job } from '../children';
import { whole } from '../table';
import { type Bench, failures, type Measured, middle, shown } from './part';

const PHRASES = join(__dirname, '../../test/deadlines/phrases');
const KINDS = {
  asked: 'một ngày · one day asked',
  right: 'đúng · right',
  named: 'ngày được nêu, đã trễ · day named, late already',
  other: 'ngày khác · another day',
  none: 'không có ngày · no day',
};

/** The same phrases through ours and through chrono, and how they answer where the tests ask for one day. */
export async function deadlines({ turns }: Bench): Promise<Measured> {
  const jobs = ['grammar', 'chrono-node'].map((what): Job => ({ what, path: PHRASES }));
  const results = inTurns(jobs, turns);
  const rows = jobs.map((job) => {
    const result = results.get(job);
    const tally = Array.isArray(result) ? result[0]!.tally : {};
    return [
      job.what === 'grammar' ? 'nam-ro' : 'chrono-node `vi`',
      shown(((tally.phrases ?? NaN) / middle(result, job.what, 'cpu')) * 1e3, whole),
      ...Object.keys(KINDS).map((kind) => shown(tally[kind] ?? NaN, whole)),
    ];
  });
  const head = ['thời hạn · deadlines', 'cụm một giây · phrases a second', ...Object.values(KINDS)];
  return { tables: [{ rows: [head, ...rows] }], reached: {}, failed: failures(results) };
}
