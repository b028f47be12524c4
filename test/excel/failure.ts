/** An error as Excel answers a request with. */
export class Failure extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
