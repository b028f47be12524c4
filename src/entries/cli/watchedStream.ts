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
  return {
    isTTY: stream.isTTY,
    write(text) {
      if (!open) return;
      try {
        stream.write(text);
      } catch (cause) {
        close(cause as NodeJS.ErrnoException);
      }
    },
  };
}

/** Windows says EOF where others say EPIPE. */
const CLOSED = new Set(['EPIPE', 'EOF']);
