// Loaded before the command line (node --require): at its end says in the file NAM_RO_USAGE what the whole process used, its threads included.
const { isMainThread } = require('node:worker_threads');
const { writeFileSync } = require('node:fs');

if (isMainThread) {
  const begin = process.hrtime.bigint();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const wall = Number(process.hrtime.bigint() - begin) / 1e9;
    writeFileSync(
      process.env.NAM_RO_USAGE,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, wall, peak: maxRSS / 1024 }),
    );
  });
}
