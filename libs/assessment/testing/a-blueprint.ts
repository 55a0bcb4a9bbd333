import type { MatrixRow } from '../src/blueprint/matrix';

export function aRow(wish: Partial<MatrixRow> = {}): MatrixRow {
  return {
    chapter: 'Chương I',
    content: 'Tập hợp các số tự nhiên',
    lessonIds: [],
    requirements: { know: 'Nhận biết tập hợp và phần tử của nó' },
    cells: [
      { form: 'choice', level: 'know', questions: 2, points: 25 },
      { form: 'essay', level: 'apply', questions: 1, points: 100 },
    ],
    ...wish,
  };
}

/** What is posted to write a matrix of grade 6. */
export function aBlueprint(subjectId: string, rows: MatrixRow[] = [aRow()]) {
  return {
    subjectId,
    grade: 6,
    title: 'giữa học kì I',
    durationMinutes: 90,
    formPoints: { choice: 300, 'true-false': 200, 'short-answer': 200, essay: 300 },
    levelPoints: { know: 400, understand: 300, apply: 300 },
    rows,
  };
}
