import fs from 'node:fs';
import type { Stream } from './printing';

/**
 * A stream of the process whose faults are heard. A reader that has seen enough ("… | head") closes the pipe: nothing more is written then, and
 * nothing is said, while the work goes on to its end. Any other fault is told once.
 */
export function watched(stream: NodeJS.WriteStream, onFault: (cause: Error) => void): Stream {
  let open = true;
  const close = (cause: NodeJS.ErrnoException) => {
    if (!open) return;
    open = false;
    if (!CLOSED.has(cause.code ?? '')) onFault(cause);
  };
  stream.on('error', close);
  const write = wholly(stream);
  return {
    isTTY: stream.isTTY,
    write(text) {
      if (!open) return;
      try {
        write(text);
      } catch (cause) {
        close(cause as NodeJS.ErrnoException);
      }
    },
  };
}

/** Windows says EOF where others say EPIPE. */
const CLOSED = new Set(['EPIPE', 'EOF']);

/**
 * Node writes to a file once, and what a disk that fills up has not taken is gone without a word (as of Node 20): here until all is written. Pipes and
 * terminals it writes to the end itself.
 */
function wholly(stream: NodeJS.WriteStream): (text: string) => void {
  const { fd } = stream as { fd?: number };
  if (!isFile(fd)) return (text) => stream.write(text);
  return (text) => {
    for (let rest: Uint8Array = Buffer.from(text); rest.length > 0;) rest = rest.subarray(fs.writeSync(fd, rest));
  };
}

function isFile(fd: number | undefined): fd is number {
  try {
    return fd !== undefined && fs.fstatSync(fd).isFile();
  } catch {
    return false;
  }
}
