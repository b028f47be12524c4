import path from 'node:path';
import { makeDocs } from './make';

makeDocs(path.resolve(__dirname, '../..'));
