import { KeptFile } from '../../hosts/page/keptFile';
import type { PlainSheet } from '../../hosts/file/writing/sheets/addSheet';
import { type Answer, type Question, told } from './workerTalk';

/** The file's side of the page: everything that takes long with large files is done here, so that the window never stands still. */
let file: KeptFile | null = null;

const ask = async ({ method, input }: Question): Promise<unknown> => {
  if (method === 'open') return void (file = await KeptFile.open(input as Uint8Array));
  if (method === 'make') return void (file = await KeptFile.make(input as PlainSheet));
  if (!file) throw new Error('no file is open');
  return (file[method] as (given: unknown) => Promise<unknown>)(input);
};

self.onmessage = async ({ data }: MessageEvent<Question>) => {
  let answer: Answer;
  try {
    answer = { id: data.id, output: await ask(data) };
  } catch (cause) {
    answer = { id: data.id, failed: told(cause) };
  }
  self.postMessage(answer);
};
