/** A command line that cannot be understood: the sentence is for the user, in the language asked for. */
export class UsageError extends Error {
  override name = 'UsageError';
}
