import { Readable } from 'node:stream';
import {
  BlueprintAuthoring,
  QuestionAuthoring,
  QuestionUpload,
  StimulusKeeping,
  TestAuthoring,
  TestTaking,
} from '@hoclieu/assessment';
import { aBlueprint, aChoice, anIllustratedFile, aSitting } from '@hoclieu/assessment/testing';
import type { RunningApi, TestSchool } from '@hoclieu/people/testing';

const holder = 'page-of-a-phone';

const newTest = {
  title: 'Đề giữa kì I',
  kind: 'midterm',
  term: 1,
  form: 'paper',
  durationMinutes: 90,
  instructions: '',
} as const;

export type AssessmentBelongings = Record<
  'blueprint' | 'test' | 'question' | 'questionImport' | 'stimulus' | 'sitting' | 'attempt' | 'student',
  string
>;

/** One object of each kind that the routes of assessment name. */
export async function assessed(api: RunningApi, school: TestSchool): Promise<AssessmentBelongings> {
  const place = { subjectId: school.mathsId, grade: 6 };
  const question = await api
    .get(QuestionAuthoring)
    .begin(school.mathsTeacher, { ...place, level: 'know', content: aChoice() });
  const stimulus = await api
    .get(StimulusKeeping)
    .write(school.mathsTeacher, { ...place, text: '<p>Cho bảng số liệu.</p>' });
  const questionImport = await api.get(QuestionUpload).receive(school.mathsTeacher, {
    ...place,
    format: 'word',
    fileName: 'de.docx',
    content: Readable.from([anIllustratedFile()]),
  });
  const blueprint = await api.get(BlueprintAuthoring).begin(school.mathsTeacher, aBlueprint(school.mathsId));
  const test = await api.get(TestAuthoring).begin(school.mathsTeacher, { ...place, ...newTest });
  const { sittingId } = await aSitting(api.database, school);
  const attempt = await api.get(TestTaking).start(school.student, sittingId, holder);
  return {
    blueprint: blueprint.id,
    test: test.id,
    question: question.id,
    questionImport: questionImport.id,
    stimulus: stimulus.id,
    sitting: sittingId,
    attempt: attempt.id,
    student: school.student.personId,
  };
}

export const assessmentAddresses = (has: AssessmentBelongings): Record<string, Record<string, string>> => ({
  blueprints: { id: has.blueprint },
  sittings: { id: has.sitting },
  tests: { id: has.test, position: '1', code: '101' },
  questions: { id: has.question, number: '1' },
  'question-imports': { id: has.questionImport, position: '1', key: 'image1.png' },
  stimuli: { id: has.stimulus },
  'student-sittings': { id: has.sitting },
  attempts: { id: has.attempt, position: '4' },
  'answer-sheets': { id: has.attempt },
  'held-sittings': { id: has.sitting, position: '4', studentId: has.student },
});

export const assessmentQueries = ({ mathsId }: TestSchool): Record<string, string> => ({
  '/test-trends': `?subjectId=${mathsId}&grade=6`,
  '/test-trends/document': `?subjectId=${mathsId}&grade=6`,
  '/question-coverage/lessons': `?subjectId=${mathsId}&grade=6`,
  '/stimuli': `?subjectId=${mathsId}&grade=6`,
});

export const assessmentBodies = (school: TestSchool, has: AssessmentBelongings) => ({
  ...attemptBodies(has),
  ...testBodies(school),
  ...questionBodies(school, has),
});

const attemptBodies = (has: AssessmentBelongings) => ({
  'PUT /missed-tests/notes': {
    notes: [{ sittingId: has.sitting, studentId: has.student, version: 0, reason: 'Ốm' }],
  },
  'POST /student-sittings/{id}/attempts': { holder },
  'POST /attempts/{id}/holding': { holder },
  'PUT /attempts/{id}/answers': { holder, answers: [] },
  'POST /attempts/{id}/submission': { holder },
  'POST /attempts/{id}/reopening': { minutes: 5, reason: 'Mất điện' },
  'PUT /attempts/{id}/marks/{position}': { version: 0, points: {} },
  'POST /attempts/{id}/late-decisions/{position}': { takeUp: false, reason: 'Quá muộn' },
  'PUT /held-sittings/{id}/extra-time/{studentId}': { minutes: 5, reason: 'Mất điện' },
  'PATCH /sittings/{id}': {
    version: 1,
    opensAt: '2026-11-22T00:00:00Z',
    closesAt: '2026-11-22T09:00:00Z',
    durationMinutes: 45,
    attemptsAllowed: 1,
    reason: 'Mất điện',
  },
  'POST /held-sittings/{id}/key-previews': { position: 1, creditsAll: true },
  'POST /held-sittings/{id}/key-corrections': {
    position: 1,
    creditsAll: true,
    seen: 0,
    reason: 'In nhầm đáp án',
  },
  'POST /held-sittings/{id}/release': { showsKey: false },
  'POST /sitting-marks': { sittingId: has.sitting, column: 'tx1' },
});

const testBodies = ({ mathsId, class6A }: TestSchool) => ({
  'POST /blueprints': aBlueprint(mathsId),
  'PATCH /blueprints/{id}': { version: 1, durationMinutes: 60 },
  'POST /blueprints/{id}/copies': { title: 'cuối học kì I' },
  'POST /blueprint-supply': { subjectId: mathsId, grade: 6, rows: [{ chapter: 'Chương I', lessonIds: [] }] },
  'POST /tests': { ...newTest, subjectId: mathsId, grade: 6 },
  'PATCH /tests/{id}': { version: 1, title: 'Đề khác' },
  'POST /tests/{id}/drawings': { version: 1, avoidLast: 0, keep: true },
  'POST /tests/{id}/retirement': { reason: 'Không dùng nữa' },
  'POST /tests/{id}/force-majeure': { reason: 'Lũ lụt, học sinh không đến trường được' },
  'POST /tests/{id}/codes': { count: 2, first: 101 },
  'POST /answer-sheets/{id}/removal': { reason: 'Quét nhầm học sinh' },
  'POST /tests/{id}/paper-sittings': { classIds: [class6A], heldAt: '2026-11-20T01:00:00Z' },
  'POST /tests/{id}/sittings': {
    classIds: [class6A],
    opensAt: '2026-11-23T01:00:00Z',
    closesAt: '2026-11-23T03:00:00Z',
    durationMinutes: 45,
    attemptsAllowed: 1,
    shuffleQuestions: true,
    shuffleOptions: true,
    questionsPerPage: 2,
  },
});

const questionBodies = ({ mathsId }: TestSchool, has: AssessmentBelongings) => ({
  'POST /questions': { subjectId: mathsId, grade: 6, level: 'know', content: aChoice({ stem: '1 + 3' }) },
  'PATCH /questions/{id}': { version: 1, level: 'apply' },
  'POST /questions/duplicates': { content: aChoice() },
  'POST /questions/submissions': { ids: [has.question] },
  'POST /questions/retirements': { ids: [has.question], reason: 'Không dùng nữa' },
  'POST /questions/{id}/retirement': { reason: 'Không dùng nữa' },
  'PATCH /question-imports/{id}/questions/{position}': { version: 1, content: aChoice(), explanation: '' },
  'PATCH /question-imports/{id}/questions/{position}/stimulus': { version: 1, text: '<p>Đọc bài.</p>' },
  'PUT /question-imports/{id}/choices': { positions: [1], choice: 'skip' },
  'PUT /question-imports/{id}/places': { level: 'know', onlyMissing: false },
  'POST /question-exports': { format: 'word', ids: [has.question] },
  'POST /question-exports/losses': { format: 'gift', ids: [has.question] },
  'POST /stimuli': { subjectId: mathsId, grade: 6, text: 'Cho biểu đồ' },
  'PATCH /stimuli/{id}': { version: 1, text: 'Cho biểu đồ khác' },
});
