import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { documents } from './documents/all';
import { makeDocument } from './making/document';
import { makeWorkbook } from './making/workbook';
import { samples } from './plans/all';

for (const [file, spec] of Object.entries(samples)) writeFileSync(join(__dirname, file), makeWorkbook(spec));
for (const [file, spec] of Object.entries(documents)) writeFileSync(join(__dirname, file), makeDocument(spec));
