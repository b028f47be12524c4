import { KeptFile } from '../../src/hosts/page/keptFile';
import { PageHost } from '../../src/hosts/page/pageHost';
import { formulaIn, seededFile } from './fileSubject';
import type { Subject } from './subjects';

/** The workbook of the web page, without its worker. */
export const page: Subject = {
  name: 'page',
  hasNoCoauthors: true,
  open: async (seed) => PageHost.over(await KeptFile.open(seededFile(seed))),
  formulaAt: async (host, at) => formulaIn(await (host as PageHost).bytes(), at),
  reopen: async (host) => PageHost.over(await KeptFile.open(await (host as PageHost).bytes())),
};
