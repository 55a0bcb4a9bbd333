import type {
  ChoiceContent,
  EssayContent,
  QuestionContent,
  ShortAnswerContent,
  TrueFalseContent,
} from '../src/question/question-content';

const letters = ['a', 'b', 'c', 'd'];

/** Two and two: the first option is right. */
export function aChoice(wish: Partial<ChoiceContent> = {}): ChoiceContent {
  const options = ['4', '3', '5', '22'].map((text, n) => ({ id: letters[n] ?? '', text, right: n === 0 }));
  return {
    kind: 'choice',
    stem: '<p>2 + 2 bằng bao nhiêu?</p>',
    options,
    several: false,
    shuffle: true,
    ...wish,
  };
}

export function aTrueFalse(wish: Partial<TrueFalseContent> = {}): TrueFalseContent {
  const statements = ['2 là số nguyên tố', '9 là số nguyên tố', '1 là hợp số', '0 chia hết cho 5'];
  return {
    kind: 'true-false',
    stem: '<p>Xét tính đúng sai của mỗi khẳng định.</p>',
    statements: statements.map((text, n) => ({ id: letters[n] ?? '', text, right: n === 0 || n === 3 })),
    ...wish,
  };
}

export function aShortAnswer(wish: Partial<ShortAnswerContent> = {}): ShortAnswerContent {
  return {
    kind: 'short-answer',
    stem: '<p>Tính \\(\\frac{1}{2} + 2\\).</p>',
    answers: [{ text: '2,5', numeric: true, tolerance: '0.01' }],
    ...wish,
  };
}

export function anEssay(wish: Partial<EssayContent> = {}): EssayContent {
  return {
    kind: 'essay',
    stem: '<p>Phân tích hình ảnh người mẹ.</p>',
    rubric: [
      { id: 'a', text: 'Mở bài', points: 50 },
      { id: 'b', text: 'Thân bài', points: 200 },
    ],
    maxCharacters: null,
    ...wish,
  };
}

/** What is posted to write a question of grade 6. */
export function aQuestion(subjectId: string, content: QuestionContent = aChoice(), more: object = {}) {
  return { subjectId, grade: 6, level: 'know', content, ...more };
}
