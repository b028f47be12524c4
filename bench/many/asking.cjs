// Runs every statement of docs/many-plans.md in the folder with the lines: how many rows each answers with, and how long all take.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { DuckDBInstance } = require('@duckdb/node-api');

async function ask(folder) {
  const page = readFileSync(join(__dirname, '..', '..', 'docs', 'many-plans.md'), 'utf8');
  const statements = [...page.matchAll(/```sql\n([\s\S]*?)```/g)]
    .flatMap(([, block]) => block.split(';'))
    .filter((statement) => statement.trim() !== '');
  process.chdir(folder);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const begin = process.hrtime.bigint();
  const answers = [];
  for (const statement of statements) answers.push({ statement, reader: await connection.runAndReadAll(statement) });
  const seconds = Number(process.hrtime.bigint() - begin) / 1e9;
  const rows = answers
    .filter(({ statement }) => !/^\s*CREATE/.test(statement))
    .map(({ reader }) => reader.currentRowCount);
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stdout.write(`${rows.length} questions, ${rows.join(', ')} rows, ${seconds.toFixed(2)} s, peak ${peak} MiB`);
  if (process.argv[3] === '--show') for (const { reader } of answers) console.table(reader.getRowObjectsJson());
}

void ask(process.argv[2]);
