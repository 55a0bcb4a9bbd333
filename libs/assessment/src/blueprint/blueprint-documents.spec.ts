import { aRow, wordText } from '../../testing';
import { BlueprintFacts, matrixDocument, specificationDocument } from './blueprint-documents';

const rows = [
  aRow({
    cells: [
      { form: 'choice', level: 'know', questions: 8, points: 25 },
      { form: 'choice', level: 'understand', questions: 4, points: 25 },
      { form: 'true-false', level: 'understand', questions: 2, points: 100 },
    ],
  }),
  aRow({
    chapter: 'Chương II',
    content: 'Số nguyên',
    requirements: { know: 'Nhận biết số đối', apply: 'Giải bài toán thực tế' },
    cells: [
      { form: 'short-answer', level: 'know', questions: 4, points: 50 },
      { form: 'essay', level: 'apply', questions: 2, points: 150 },
    ],
  }),
];
const facts: BlueprintFacts = {
  parentAgency: 'Sở Giáo dục và Đào tạo',
  schoolName: 'Trường THCS Sao Mai',
  schoolYear: '2026-2027',
  subjectName: 'Toán',
  grade: 6,
  title: 'giữa học kì I',
  durationMinutes: 90,
  levels: ['know', 'understand', 'apply'],
  rows,
};
const after = (text: string, label: string, cells: number): string[] => {
  const lines = text.split('\n');
  const at = lines.lastIndexOf(label);
  return lines.slice(at + 1, at + 1 + cells);
};

describe('The matrix on paper (CV 7991/BGDĐT-GDTrH)', () => {
  it('adds up the questions, the points and the shares of forms and levels', async () => {
    const text = await wordText(await matrixDocument(facts));
    expect(text).toContain('MA TRẬN ĐỀ KIỂM TRA GIỮA HỌC KÌ I');
    expect(after(text, 'Tổng số câu', 16).join('|')).toBe('8|4|||2||4|||||2|12|6|2|20');
    expect(after(text, 'Tổng số điểm', 8).join('|')).toBe('3,0|2,0|2,0|3,0|4,0|3,0|3,0|10,0');
    expect(after(text, 'Tỉ lệ %', 8).join('|')).toBe('30%|20%|20%|30%|40%|30%|30%|100%');
    expect(after(text, 'Số nguyên', 16).join('|')).toBe('||||||4|||||2|4||2|50%');
  });

  it('has a column more for each form where the school uses four levels', async () => {
    const four = { ...facts, levels: ['know', 'understand', 'apply', 'apply-high'] as const };
    expect((await wordText(await matrixDocument(four))).match(/VD cao/g)).toHaveLength(5);
  });

  it('says in the specification what each level asks of the student', async () => {
    const text = await wordText(await specificationDocument(facts));
    expect(text).toContain('Biết: Nhận biết số đối\nVận dụng: Giải bài toán thực tế');
    expect(after(text, 'Tỉ lệ %', 4).join('|')).toBe('30%|20%|20%|30%');
  });
});
