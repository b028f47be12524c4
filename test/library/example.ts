import fs from 'node:fs';
import path from 'node:path';

export const root = path.resolve(__dirname, '../..');
export const page = fs.readFileSync(path.join(root, 'docs/library.md'), 'utf8');

/** The program of docs/library.md. */
export const example = /^```js\n([\s\S]*?)^```$/m.exec(page)![1]!;
