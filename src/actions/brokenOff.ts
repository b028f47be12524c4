/** The user did not want to wait: what was under way was ended, and nothing of it stands. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** What a worker does: it keeps the file of the page, reads and checks, or reads what units sent back. */
export type WorkerPart = 'file' | 'inspection' | 'returns';

export type WorkerEndedReason =
  /** It never began: there are no workers here, or its script was not loaded. */
  | 'not-started'
  /** An error nobody expected broke it. */
  | 'error'
  /** A message could not be read: what was asked and what was answered no longer fit. */
  | 'message'
  /** It is gone without a word, as when memory runs out. */
  | 'gone'
  /** It ended, and could not be opened again. */
  | 'not-reopened';

/** A worker is no more. What was asked of it was not done; whoever asks again gets another one. */
export class WorkerEnded extends Error {
  constructor(
    readonly part: WorkerPart,
    readonly reason: WorkerEndedReason,
    options?: ErrorOptions,
  ) {
    super(`${part}: ${reason}`, options);
    this.name = 'WorkerEnded';
  }
}
