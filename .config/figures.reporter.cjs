const fs = require('node:fs');
const path = require('node:path');

const FOLDER = path.resolve(__dirname, '../.cache/figures');

/** After a long run: what was tried, how many cases, how many faults; the table of docs/reliability.md. Suites say it by `tellFigures`. */
module.exports = class FiguresReporter {
  onRunStart() {
    fs.rmSync(FOLDER, { recursive: true, force: true });
  }

  onRunComplete() {
    const files = fs.existsSync(FOLDER) ? fs.readdirSync(FOLDER).sort() : [];
    const rows = files.map((file) => JSON.parse(fs.readFileSync(path.join(FOLDER, file), 'utf8')));
    if (rows.length === 0) return;
    console.log('\n| What was tried | Cases | Faults |\n| --- | ---: | ---: |');
    for (const { what, cases, faults } of rows) console.log(`| ${what} | ${cases} | ${faults} |`);
  }
};
