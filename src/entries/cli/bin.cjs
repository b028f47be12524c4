#!/usr/bin/env node
// What `npx nam-ro` starts. The program itself is built: this file stands in the checkout before it is.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '../../../dist/cli/nam-ro.cjs');
if (existsSync(built)) require(built);
else {
  process.stderr.write('Chưa có bản dựng. Hãy chạy: npm run build\nNot built yet. Run: npm run build\n');
  process.exitCode = 2;
}
