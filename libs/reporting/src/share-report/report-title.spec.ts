import { reportSymbol } from './report-title';

it.each([
  ['Trường THCS Sen Hồng', 'BC-THCSSH'],
  ['Trường Trung học cơ sở Đống Đa', 'BC-THCSĐĐ'],
  ['Trường THCS và THPT Hoa Sen', 'BC-THCSVTHPTHS'],
])('%s signs its reports %s', (name, symbol) => {
  expect(reportSymbol(name)).toBe(symbol);
});
