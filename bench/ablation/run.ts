import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { CHANGES } from './changes';
import { figuresOf } from './figures';
import { page } from './page';
import { sampleOf, sampleFigures } from './sample';
import { allTables, ownTables } from './table';

const { values } = parseArgs({
  options: {
    /** Only what the tests look at. */
    sample: { type: 'boolean', default: false },
    /** Each column that is silently wrong, a line each. */
    show: { type: 'boolean', default: false },
    /** Only changes whose name holds these words. */
    change: { type: 'string', default: '' },
    /** Only tables whose name holds these words. */
    table: { type: 'string', default: '' },
  },
});

async function run(): Promise<void> {
  const started = performance.now();
  const found = values.sample ? sampleOf(ownTables()) : await allTables();
  const tables = found.filter(({ name }) => name.includes(values.table));
  const changes = CHANGES.filter(({ name }) => name.includes(values.change));
  const figures = figuresOf(tables, changes, (table, change, { what }, { fields, invented, cells }) => {
    if (!values.show) return;
    const silent = fields
      .filter(({ verdict }) => verdict === 'silent')
      .map(({ why, own }) => (own ? why : `beside: ${why}`));
    const ofCells = cells.filter(({ verdict }) => verdict === 'silent').map(({ why }) => `cell: ${why}`);
    for (const why of [...silent, ...ofCells, ...invented.map((one) => `invented: ${one}`)])
      console.log([change.name, table.name, what, why].join('\t'));
  });
  const text = await format(page(figures), { parser: 'markdown', printWidth: 120 });
  if (!values.show) console.log(text);
  console.error(`${figures.readings} readings in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  if (values.sample || values.show || values.change !== '' || values.table !== '') return;
  writeFileSync(join(__dirname, 'figures.md'), text);
  const json = JSON.stringify(sampleFigures());
  writeFileSync(join(__dirname, 'held.json'), await format(json, { parser: 'json', printWidth: 120 }));
}

void run();
