/**
 * Periodic tests of grades 1 to 5, by names of the programme: at the end of both terms in the subjects everybody
 * studies, and in the middle of both in a few of grades 4 and 5. Other subjects have levels alone. Known practice, not
 * read in the circular's own text.
 */
export const primaryTests = {
  source: 'Thông tư 27/2020/TT-BGDĐT, Điều 7 khoản 1 điểm b',
  certainty: 'known',
  final: ['Tiếng Việt', 'Toán', 'Ngoại ngữ 1', 'Lịch sử và Địa lí', 'Khoa học', 'Tin học và Công nghệ'],
  midTerm: { grades: [4, 5], subjects: ['Tiếng Việt', 'Toán'] },
} as const;

/** none, final or both, for a grade, a subject `s` and its line `p` of the period table, if there is one. */
export function primaryTestsOf(grade: string): string {
  const { final, midTerm } = primaryTests;
  return `case when coalesce(p.elective, s.elective) then 'none'
               when ${grade} in (${midTerm.grades.join(', ')})
                    and platform.fold(s.programme_name) in (${folded(midTerm.subjects)}) then 'both'
               when platform.fold(s.programme_name) in (${folded(final)}) then 'final'
               else 'none' end`;
}

function folded(names: readonly string[]): string {
  return names.map((name) => `platform.fold('${name}')`).join(', ');
}
