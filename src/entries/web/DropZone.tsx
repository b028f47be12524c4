import { type DragEvent, type ReactNode, useState } from 'react';
import { PAGE } from './pageWords';
import { useDesk, useSay } from './useDesk';

/** A file may be dropped anywhere on the page. */
export function DropZone({ children }: { children: ReactNode }) {
  const desk = useDesk();
  const say = useSay();
  const [over, setOver] = useState(false);
  const carriesFile = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className="nr-page"
      onDragOver={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        setOver(false);
        void desk.openFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {over && <div className="nr-drop">{say(PAGE.drop)}</div>}
    </div>
  );
}
