import { run } from './run';

void run(process.argv.slice(2), { out: process.stdout, err: process.stderr, now: () => new Date() }).then((status) => {
  process.exitCode = status;
});
