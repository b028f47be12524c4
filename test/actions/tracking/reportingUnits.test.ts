import { reportingUnits } from '../../../src/actions/tracking/reportingUnits';
import { Settings } from '../../../src/settings/settings';
import { makeItem, makePlan, unitRef } from '../../makeItem';

const PLAN = makePlan({
  items: [
    makeItem({ leads: [unitRef('Văn phòng'), unitRef('Các trạm', { collective: true })] }),
    makeItem({ leads: [unitRef('Chánh Thanh tra', { person: true })] }),
  ],
});
const unit = (name: string, more: object = {}) => ({ name, aliases: [], from: null, to: null, ...more });

test('units of the sheet report even where they lead nothing by name; a row that is a collective does not', () => {
  const units = [
    unit('Trạm Bắc', { groups: ['Các trạm'] }),
    unit('các TRẠM', { groups: ['Các đơn vị'] }),
    unit('Trạm Cũ', { groups: ['Các trạm'], to: '2025-12-31' }),
    unit('văn phòng'),
  ];
  expect(reportingUnits([PLAN], Settings.parse({ units }), '2026-06-15')).toEqual(['Trạm Bắc', 'văn phòng']);
});
