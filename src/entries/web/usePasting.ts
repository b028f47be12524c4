import { useEffect } from 'react';
import { tableSheet } from '../../importing/table/tableSheet';
import { readClipboard } from './pasting/readClipboard';
import { isTyping } from './isTyping';
import { PAGE } from './pageWords';
import { useDesk, useSay } from './useDesk';

/** A table pasted anywhere on the page becomes a sheet; what is pasted into a field goes into the field. Gives the way to hand one over. */
export function usePasting(): (data: DataTransfer) => boolean {
  const desk = useDesk();
  const say = useSay();
  const name = say(PAGE.pastedName);
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (isTyping(event.target) || event.defaultPrevented || !event.clipboardData) return;
      const file = event.clipboardData.files[0];
      const table = readClipboard(event.clipboardData);
      if (!table && !file) return;
      event.preventDefault();
      if (table) void desk.addTable(tableSheet(table, name));
      else void desk.openFiles([...event.clipboardData.files]);
    };
    addEventListener('paste', hear);
    return () => removeEventListener('paste', hear);
  }, [desk, name]);
  return (data) => {
    const table = readClipboard(data);
    if (table) void desk.addTable(tableSheet(table, name));
    else desk.say({ id: 'no-table', intent: 'warning', values: {} });
    return table !== null;
  };
}
