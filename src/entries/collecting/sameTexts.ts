/** Shorter texts take no more room than what points to them. */
const LONG = 12;

/**
 * The same data with each long text once: copies of one plan say nearly the same, and those that come from another thread bring a text of their own
 * for each cell.
 *
 * @param pool what has been met before
 */
export function withSameTexts<T>(data: T, pool: Map<string, string>): T {
  if (typeof data === 'string') return (data.length < LONG ? data : pooled(data, pool)) as T;
  if (Array.isArray(data)) {
    const members: unknown[] = data;
    members.forEach((member, i) => (members[i] = withSameTexts(member, pool)));
    return data;
  }
  if (typeof data !== 'object' || data === null) return data;
  const fields = data as Record<string, unknown>;
  for (const key in fields) fields[key] = withSameTexts(fields[key], pool);
  return data;
}

function pooled(text: string, pool: Map<string, string>): string {
  const known = pool.get(text);
  if (known === undefined) pool.set(text, text);
  return known ?? text;
}
