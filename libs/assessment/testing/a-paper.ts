import type { PaperQuestion, PaperTest } from '../src/paper/paper-test.query';
import { arrange } from '../src/paper/arrangement';
import type { QuestionContent } from '../src/question/question-content';
import { sectionOf } from '../src/test/test-section';
import { aChoice, anEssay, aShortAnswer, aTrueFalse } from './a-question';

const matching: QuestionContent = {
  kind: 'matching',
  stem: '<p>Ghép phép tính với kết quả.</p>',
  pairs: ['1 + 1', '2 + 2'].map((left, at) => ({ id: `p${at}`, left, right: String((at + 1) * 2) })),
  extra: [{ id: 'x', right: '5' }],
};

/** A paper of every form, with formulas and a text that two questions share. */
export function aPaper(codes: readonly string[] = ['101', '102']): PaperTest {
  const choices = Array.from({ length: 6 }, (_, n) =>
    aChoice({ stem: `<p>Tính \\(\\frac{${n}}{2}+1\\).</p>` }),
  );
  const contents = [...choices, aTrueFalse(), aTrueFalse(), aShortAnswer(), anEssay(), matching];
  const questions = contents.map((content, at): PaperQuestion => ({
    position: at + 1,
    section: sectionOf(content.kind),
    stimulusId: at === 2 || at === 3 ? 's' : null,
    stimulus: at === 2 || at === 3 ? '<p>Cho bảng số liệu về số dân.</p>' : null,
    content,
    explanation: at === 0 ? '<p>Quy đồng mẫu số.</p>' : '',
    points: content.kind === 'essay' ? 300 : 50,
  }));
  const all = { questions: true, options: true };
  return {
    title: 'Kiểm tra giữa học kì I',
    parentAgency: 'Ủy ban nhân dân phường Hòa Bình',
    schoolName: 'Trường THCS Sao Mai',
    schoolYear: '2026-2027',
    subjectName: 'Toán',
    grade: 6,
    durationMinutes: 90,
    instructions: '',
    questions,
    codes: codes.map((code) => ({ code, arrangement: arrange(questions, code, all) })),
  };
}
