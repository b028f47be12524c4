import type { HowToRead } from '../../actions/collect';
import type { Returned } from '../../collecting/collect';
import { readReturned, type ReturnedBytes } from '../collecting/readReturned';
import { serve, type WorkerScope } from './serve';

/** A file that came back, and how it is to be read. */
export interface ReturnsAsked {
  file: ReturnedBytes;
  how: HowToRead;
}

/** Reads files that came back from units, one after the other as they are asked for. */
export function serveReturns(scope: WorkerScope): void {
  serve(scope, {
    read: (input): Promise<Returned> => {
      const { file, how } = input as ReturnsAsked;
      return readReturned(file, how);
    },
  });
}
