import { useSyncExternalStore } from 'react';
import type { PageHost, PageState } from '../../hosts/page/pageHost';

const nothing = () => () => {};
const none = () => null;

/** The state of the workbook on the page; whoever asks is drawn again when it changes. */
export function usePageState(host: PageHost): PageState;
export function usePageState(host: PageHost | null): PageState | null;
export function usePageState(host: PageHost | null): PageState | null {
  return useSyncExternalStore(host?.subscribe ?? nothing, host?.current ?? none);
}
