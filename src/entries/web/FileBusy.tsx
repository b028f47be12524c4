import { Button } from '@fluentui/react-components';
import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WorkerFile } from '../worker/workerFile';
import { PAGE } from './pageWords';
import { useSay } from './useDesk';

/** Work on a file that takes longer than this is worth a word and a way out. */
const LONG = 10_000;

/** Says that the file is being worked on for long, and lets the user end that: nobody has to wait for a worker that may never answer. */
export function FileBusy({ file }: { file: WorkerFile }) {
  const say = useSay();
  const busy = useSyncExternalStore(file.onBusy, file.isBusy);
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!busy) return setLong(false);
    const timer = setTimeout(() => setLong(true), LONG);
    return () => clearTimeout(timer);
  }, [busy]);
  if (!busy || !long) return null;
  return (
    <div className="nr-opening" role="status">
      <span>{say(PAGE.fileBusy)}</span>
      <Button size="small" onClick={() => void file.restart()}>
        {say(PAGE.restart)}
      </Button>
    </div>
  );
}
