import { changesBetween, SubjectContent } from './subject-content';

const first: SubjectContent = {
  fields: { title: 'Phân số', stage: 'before' },
  parts: [
    { title: 'Bài giảng', hash: 'a' },
    { title: 'Phiếu', hash: 'b' },
  ],
};
const [lecture, sheet] = first.parts as [SubjectContent['parts'][0], SubjectContent['parts'][0]];

it.each([
  ['nothing', first, []],
  [
    'a title and a field that is new',
    { ...first, fields: { ...first.fields, title: 'Phân số bằng nhau', source: 'SGK' } },
    [
      { field: 'title', before: 'Phân số', after: 'Phân số bằng nhau' },
      { field: 'source', before: null, after: 'SGK' },
    ],
  ],
  [
    'other bytes under the same name',
    { ...first, parts: [{ ...lecture, hash: 'a2' }, sheet] },
    [{ field: 'part-content', before: 'Bài giảng', after: 'Bài giảng' }],
  ],
  [
    'another name for the same bytes',
    { ...first, parts: [{ ...lecture, title: 'Slide' }, sheet] },
    [{ field: 'part', before: 'Bài giảng', after: 'Slide' }],
  ],
  [
    'one part for another',
    { ...first, parts: [lecture, { title: 'Video', hash: 'c' }] },
    [
      { field: 'part', before: 'Phiếu', after: null },
      { field: 'part', before: null, after: 'Video' },
    ],
  ],
  [
    'the order',
    { ...first, parts: [sheet, lecture] },
    [{ field: 'part-order', before: 'Bài giảng, Phiếu', after: 'Phiếu, Bài giảng' }],
  ],
])('from one submission to the next %s changed', (_, second, changes) => {
  expect(changesBetween(first, second)).toEqual(changes);
});
