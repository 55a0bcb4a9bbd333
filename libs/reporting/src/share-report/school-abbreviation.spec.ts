import { abbreviationOf } from './school-abbreviation';

it.each([
  ['Trường THCS Sen Hồng', 'THCSSH'],
  ['Trường Trung học cơ sở Đống Đa', 'THCSĐĐ'],
  ['Trường THCS và THPT Hoa Sen', 'THCSTHPTHS'],
  ['Trường Tiểu học, THCS và THPT Ngô Thời Nhiệm', 'THTHCSTHPTNTN'],
  ['Trường THCS - THPT Hoa Sen', 'THCSTHPTHS'],
])('%s signs its documents %s', (name, abbreviation) => {
  expect(abbreviationOf(name)).toBe(abbreviation);
});
