/** Between what two columns say of one deadline, where they contradict each other: no cell of a table is cut there by the reading. */
const BAR = ' | ';

/** What is left over of a deadline when another column contradicts it. */
export const contradiction = (other: string, cell: string): string => `${other}${BAR}${cell}`;

/** What the two columns say, the deadline's last; null when what is left over is no contradiction. */
export function contradicting(rest: string): { other: string; cell: string } | null {
  const at = rest.lastIndexOf(BAR);
  return at < 0 ? null : { other: rest.slice(0, at), cell: rest.slice(at + BAR.length) };
}
