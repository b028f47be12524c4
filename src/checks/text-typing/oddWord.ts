/** Words that are probably mistyped: how they are quoted, and the wording to put in their place where it is known. */
export interface OddWord {
  place: string;
  from: string;
  to: string | null;
}

export const oddWord = (from: string, to: string | null): OddWord => ({
  place: to === null ? `“${from}”` : `“${from}” → “${to}”`,
  from,
  to,
});
