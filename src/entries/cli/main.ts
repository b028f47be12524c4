import { isMainThread } from 'node:worker_threads';
import { fill } from '../../language/bilingual';
import { answerReturned, isForReturned, returnedInThreads } from './collecting/returnedInThreads';
import { languageOf } from './options';
import { answerInThread, oldInThread } from './oldInThread';
import { Printer } from './printing';
import { run } from './run';
import { sentence } from './sentence';
import { supportLines } from './supportLines';
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
  fail(sentence(cause, language));
  new Printer(err).lines(supportLines(cause, language));
});

const old = oldInThread(__filename);
if (isMainThread)
  void run(argv, { out, err, now: () => new Date(), old, returned: returnedInThreads(__filename, old) }).then(
    (status) => {
      if (!failed) process.exitCode = status;
    },
  );
else if (isForReturned()) answerReturned(old);
else void answerInThread();
