import { keepsPromises, yesterdaysWorkbooks } from './promises';

/** The smallest plan stands for all here; the others are in `npm run test:long`. */
const few = yesterdaysWorkbooks.filter(({ name }) => name.includes('chi-cuc'));

test('there are workbooks of every kind', () => {
  const kinds = (libreOffice: boolean) =>
    [...new Set(few.filter((one) => one.libreOffice === libreOffice).map(({ how }) => how))].sort();
  expect(kinds(false)).toEqual(['all', 'marked', 'marked-en', 'settings', 'summarised', 'tracked']);
  expect(kinds(true)).toEqual(['all', 'marked', 'settings', 'summarised', 'tracked']);
});

describe.each(few)('$name', (workbook) => keepsPromises(workbook));
