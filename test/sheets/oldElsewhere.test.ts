import { readOld } from '../../src/entries/sheets/oldElsewhere';

test('in the sidebar an old workbook is told what to do with, and nothing is read of it', async () =>
  expect(readOld(new Uint8Array(), 'xls')).rejects.toMatchObject({ reason: 'old-xls' }));
