/** A stretch of a text, `end` not included. */
export interface Span {
  start: number;
  end: number;
}

/** The spans in order of their places; of overlapping ones the first, of those that begin together the longest. */
export function withoutOverlaps<S extends Span>(spans: S[]): S[] {
  const kept: S[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

/** The text with each span replaced by a sign. The spans must be in order and apart. */
export function mask(text: string, spans: Span[], sign: string): string {
  const from = [0, ...spans.map(({ end }) => end)];
  return from.map((start, i) => text.slice(start, spans[i]?.start)).join(` ${sign} `);
}
