// Calculates the formulas of sheets anew: a list of sheets on standard input, each a list of [row, column, input]; the results come back as
// [row, column, shown] of the cells that hold a formula. A program of its own, because the formula engine is an ES module with a WebAssembly part.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
initSync({ module: readFileSync(wasm) });

const results = JSON.parse(readFileSync(0, 'utf8')).map((cells) => {
  const model = new Model('sheet', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  for (const [row, column, input] of cells) model.setUserInput(0, row, column, input);
  model.resumeEvaluation();
  model.evaluate();
  return cells
    .filter(([, , input]) => input.startsWith('='))
    .map(([row, column]) => [row, column, model.getFormattedCellValue(0, row, column)]);
});
process.stdout.write(JSON.stringify(results));
