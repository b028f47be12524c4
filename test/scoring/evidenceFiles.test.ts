import { numbersInNames } from '../../src/scoring/evidenceFiles';

const NUMBERS = ['386/BC-SNN', '12/QĐ-SNNMT', '41/2019/QĐ-UBND', '12/BC-SNN', '12/BC-SNN-VP', '7/KH-SNN', '07/KH-SYT'];

test.each([
  ['386-BC-SNN.pdf', ['386/BC-SNN']],
  ['386_BC_SNN_signed.pdf', ['386/BC-SNN']],
  ['Báo cáo 0386.BC-SNN (bản ký).PDF', ['386/BC-SNN']],
  ['386BC-SNN.docx', ['386/BC-SNN']],
  ['BC 386.pdf', ['386/BC-SNN']],
  ['BC so 386 ngay 5.12.2024.pdf', ['386/BC-SNN']],
  ['12-QD-SNNMT.pdf', ['12/QĐ-SNNMT']],
  ['41-QD-UBND.pdf', ['41/2019/QĐ-UBND']],
  ['41.2019.QĐ-UBND.pdf', ['41/2019/QĐ-UBND']],
  ['12-BC-SNN.pdf', ['12/BC-SNN']],
  ['12-BC-SNN-VP.pdf', ['12/BC-SNN-VP']],
  ['386-BC-SNN va 12-QD-SNNMT.zip', ['386/BC-SNN', '12/QĐ-SNNMT']],
  // nothing, or nobody can tell which
  ['KH 7.pdf', []],
  ['BC 12.pdf', []],
  ['386.pdf', []],
  ['1386-BC-SNN.pdf', []],
  ['386-BC-SNV.pdf', []],
  ['bc 386 snv.pdf', []],
  ['anh chup.jpg', []],
  ['', []],
])('%s', (name, numbers) => expect(numbersInNames([name], NUMBERS).get(name)).toEqual(numbers));
