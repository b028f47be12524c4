/** What runs within the page that is measured: it tells when what is waited for is seen, and how long the window was blocked meanwhile. */
export interface Watch {
  /** When the page was asked for something: a file chosen, a key pressed. */
  asked: number;
  /** When each of the things waited for was first seen. */
  seen: Record<string, number>;
  /** Milliseconds for which nothing else ran in the window, each at least 50. */
  blocks: number[];
}

/** A cell shows a text; or the pane says a sentence, or says it no more. */
export interface Sight {
  cell?: [at: string, text: string];
  says?: string;
  saysNoMore?: string;
}

declare global {
  interface Window {
    watch: Watch;
  }
}

/** Serialised into the page: it may use nothing from outside itself. */
export function beginWatching({ event, sights }: { event: 'change' | 'keydown'; sights: Record<string, Sight> }): void {
  const watch: Watch = { asked: NaN, seen: {}, blocks: [] };
  window.watch = watch;
  document.addEventListener(event, () => (watch.asked = performance.now()), { capture: true, once: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      if (startTime + duration > watch.asked) watch.blocks.push(duration);
  }).observe({ type: 'longtask' });
  const isSeen = ({ cell, says, saysNoMore }: Sight): boolean => {
    if (cell) return document.querySelector(`[data-at="${cell[0]}"]`)?.textContent === cell[1];
    const said = document.querySelector('.nr-pane')?.textContent ?? '';
    return says !== undefined ? said.includes(says) : !said.includes(saysNoMore!);
  };
  const look = () => {
    if (!Number.isNaN(watch.asked)) {
      for (const [name, sight] of Object.entries(sights)) {
        if (watch.seen[name] === undefined && isSeen(sight)) watch.seen[name] = performance.now();
      }
    }
    if (Object.keys(watch.seen).length < Object.keys(sights).length) requestAnimationFrame(look);
  };
  look();
}
