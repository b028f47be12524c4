import { run } from './run';

// A reader that has seen enough ("… | head") closes the pipe: that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

void run(process.argv.slice(2), { out: process.stdout, err: process.stderr, now: () => new Date() }).then((status) => {
  process.exitCode = status;
});
