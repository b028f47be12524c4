import { isMainThread } from 'node:worker_threads';
import { fill } from '../../language/bilingual';
import { languageOf } from './languageOf';
import { Printer } from './printing';
import { run } from './run';
import type { Shell } from './shell';
import { systemSentence } from './systemWords';
import { watched } from './watchedStream';
import { CLI } from './words';

const argv = process.argv.slice(2);
const language = languageOf(argv);
const err = watched(process.stderr, () => fail());
const out = watched(process.stdout, (cause) =>
  fail(fill(CLI[language].cannotPrint, { why: systemSentence(cause, language) })),
);
let failed = false;

/** The output could not be printed: whatever else happens the status is 2, for 1 means findings. */
function fail(said?: string): void {
  failed = true;
  process.exitCode = 2;
  if (said !== undefined) new Printer(err).lines([said]);
}

// What nobody has thought of is still a sentence, and never the status of findings.
process.on('uncaughtException', (cause) => {
  fail();
  void tellUncaught(cause);
});

async function tellUncaught(cause: unknown): Promise<void> {
  const { failureLines } = await import(/* webpackChunkName: "failure" */ './failureLines');
  new Printer(err).lines(failureLines(cause, language));
}

const threads = () => import(/* webpackChunkName: "threads" */ './threads');
const old: Shell['old'] = async (...asked) => (await threads()).oldInThread(__filename)(...asked);
const returned: Shell['returned'] = async (...asked) => (await threads()).returnedInThreads(__filename, old)(...asked);

if (isMainThread)
  void run(argv, { out, err, now: () => new Date(), old, returned }).then((status) => {
    if (!failed) process.exitCode = status;
  });
else void threads().then(({ answerThread }) => answerThread(old));
