import { ownedParts, removeOwnedParts } from '../../../../src/hosts/file/writing/ownedParts';
import { handMade, relationships } from '../handMade';
import { draftOf } from './models';

const SHEET = 'xl/worksheets/sheet1.xml';
const CHARTS = {
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(['a', 'drawing', '../drawings/drawing1.xml']),
  'xl/drawings/drawing1.xml': '<a/>',
  'xl/drawings/_rels/drawing1.xml.rels': relationships(
    ['a', 'chart', '/xl/charts/Chart1.xml'],
    ['b', 'image', '../media/image1.png'],
  ),
  'xl/charts/chart1.xml': '<a/>',
  'xl/charts/_rels/chart1.xml.rels': relationships(['a', 'chartStyle', 'style1.xml']),
  'xl/charts/style1.xml': '<a/>',
  'xl/media/image1.png': '<a/>',
};

test('what is there for a sheet alone, nearest first', () => {
  expect(ownedParts(draftOf(handMade(CHARTS)), SHEET)).toEqual([
    'xl/drawings/drawing1.xml',
    'xl/charts/Chart1.xml',
    'xl/media/image1.png',
    'xl/charts/style1.xml',
  ]);
});

test('a picture another drawing shows, and what the workbook lists, are not', () => {
  const draft = draftOf(
    handMade({
      ...CHARTS,
      'xl/drawings/drawing2.xml': '<a/>',
      'xl/drawings/_rels/drawing2.xml.rels': relationships(['a', 'image', '../media/image1.png']),
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['a', 'drawing', '../drawings/drawing1.xml'],
        ['s', 'styles', '../styles.xml'],
      ),
      'xl/styles.xml': '<styleSheet/>',
    }),
  );
  expect(ownedParts(draft, SHEET)).not.toContain('xl/media/image1.png');
  expect(ownedParts(draft, SHEET)).not.toContain('xl/styles.xml');
  removeOwnedParts(draft, SHEET);
  const left = draft.parts().filter((name) => !/^(_rels|xl\/(_rels|workbook|worksheets\/sheet1))/.test(name));
  expect(left.sort()).toEqual([
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing2.xml',
    'xl/media/image1.png',
    'xl/styles.xml',
  ]);
});

test('parts that refer to each other, and to the sheet, are owned all the same', () => {
  const draft = draftOf(
    handMade({
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['a', 'x', 'a.xml'], ['b', 'x', 'gone.xml']),
      'xl/worksheets/a.xml': '<a/>',
      'xl/worksheets/_rels/a.xml.rels': relationships(['a', 'x', 'b.xml'], ['s', 'x', 'sheet1.xml']),
      'xl/worksheets/b.xml': '<a/>',
      'xl/worksheets/_rels/b.xml.rels': relationships(['a', 'x', 'a.xml']),
    }),
  );
  expect(ownedParts(draft, SHEET)).toEqual(['xl/worksheets/a.xml', 'xl/worksheets/b.xml']);
});

test('a sheet without relationships owns nothing', () => {
  expect(ownedParts(draftOf(handMade({})), SHEET)).toEqual([]);
});
