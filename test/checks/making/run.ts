import path from 'node:path';
import { newCheck, NotMade } from './newCheck';

/** `npm run new-check NAME [CLEAR] [SEVERITY]`. */
const [id = '', clear, severity] = process.argv.slice(2);
try {
  const [code, page, registry] = newCheck(path.resolve(__dirname, '../../..'), id, clear, severity);
  console.log(`${code}: what stands in capitals is to be written, the words and the rule are to be changed.`);
  console.log(`${page}: what the check is about, and its examples.`);
  console.log(`${registry}: the line is there.`);
  console.log(`Then: npm run unit -- test/checks -t ${id}; npm run docs.`);
} catch (cause) {
  if (!(cause instanceof NotMade)) throw cause;
  console.error(cause.message);
  process.exitCode = 1;
}
