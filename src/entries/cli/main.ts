import { setFlagsFromString } from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { fill } from '../../language/bilingual';
import { languageOf } from './languageOf';
import { Printer } from './printing';
import { run } from './run';
import type { Shell } from './shell';
import { systemSentence } from './systemWords';
import { watched } from './watchedStream';
import { CLI } from './words';

// V8 makes each pattern ready to be interpreted, and again as machine code for its second use. The first takes twice as long as the second, with letters
// of any language in it, and nearly all patterns are used again: from here on they are made ready once. It is the number each new pattern begins with
// that changes, so those made before stay as they are; turning the two steps off as a whole ends V8 where some were made before.
setFlagsFromString('--regexp-tier-up-ticks=0');

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
