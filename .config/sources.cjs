// npm run sources: what reads the sources without running them, in two rows of work at once: one core each, and the dearest alone in its row.
// What a script says is printed when it has ended, whole; the exit code is 1 where any of them failed, and each that failed is named.
const { spawn } = require('node:child_process');

const ROWS = [['lint'], ['types', 'imports', 'format']];

const run = (script) =>
  new Promise((done) => {
    // npm tells where it is itself; on Windows a command is only found by the shell.
    const npm = process.env.npm_execpath;
    const [command, ...before] = npm ? [process.execPath, npm] : ['npm'];
    const child = spawn(command, [...before, 'run', script], { stdio: ['ignore', 'pipe', 'pipe'], shell: !npm });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => said.push(part));
    const end = (failed) => {
      process.stdout.write(Buffer.concat(said));
      done(failed ? [script] : []);
    };
    child.on('error', (cause) => {
      said.push(Buffer.from(`${script}: ${cause.message}\n`));
      end(true);
    });
    child.on('close', (code) => end(code !== 0));
  });

/** One script after the other; those that failed. One that fails does not keep the others from saying what they find. */
const inTurn = async (scripts) => {
  const failed = [];
  for (const script of scripts) failed.push(...(await run(script)));
  return failed;
};

Promise.all(ROWS.map(inTurn)).then((rows) => {
  const failed = rows.flat();
  if (failed.length === 0) return;
  console.error(`Failed: ${failed.join(', ')}`);
  process.exitCode = 1;
});
