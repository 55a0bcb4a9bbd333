import { createHash } from 'node:crypto';
import type { Attachment, QuestionFacts, ReadQuestion, Remark } from '../formats/exchanged-question';
import { mapRichText } from '../question/content-text';
import { fingerprintOf } from '../question/fingerprint';
import type { CognitiveLevel, QuestionContent, RichText } from '../question/question-content';
import type { StagedQuestion } from './staged-question.entity';

const codeForm = /^\d{6}\.\d{4}[a-z]\d{1,2}$/;

export interface Surroundings {
  readonly levels: readonly CognitiveLevel[];
  /** Lessons of the subject and grade by their folded names, with and without `Bài 3.` before them. */
  readonly lessons: ReadonlyMap<string, string>;
  readonly fold: (text: string) => string;
  readonly sha256: ReadonlyMap<string, string>;
}

type Read = Pick<
  StagedQuestion,
  'level' | 'lessonId' | 'chapter' | 'requirement' | 'requirementCode' | 'losses'
>;

/** A question that was read, as it waits for its teacher. */
export function stagedQuestion(
  { content, facts, stimulus, place, explanation, problems, losses }: ReadQuestion,
  around: Surroundings,
): Omit<StagedQuestion, 'schoolId' | 'importId' | 'position' | 'mend'> {
  const known = placeFrom(facts, around);
  return {
    place,
    content,
    explanation,
    stimulus,
    ...known,
    problems,
    losses: [...losses, ...known.losses],
    choice: 'keep',
    fingerprint: content && fingerprintOfStaged(content, stimulus?.text ?? '', around.sha256),
    sameInBank: null,
    sameInFile: null,
    questionId: null,
    version: 1,
  };
}

/** Where the file puts the question, as far as the school knows such a level, lesson and code. */
function placeFrom(facts: QuestionFacts, around: Surroundings): Read {
  const { lesson, chapter = '', requirement = '' } = facts;
  const { level, losses } = levelFrom(facts, around);
  const lessonId = lesson ? (around.lessons.get(around.fold(lesson)) ?? null) : null;
  if (lesson && !lessonId) losses.push({ code: 'lesson-unknown', params: { lesson } });
  const requirementCode = facts.requirementCode ?? null;
  const isCode = requirementCode !== null && codeForm.test(requirementCode);
  if (requirementCode && !isCode)
    losses.push({ code: 'requirement-code-unknown', params: { code: requirementCode } });
  return { level, lessonId, chapter, requirement, requirementCode: isCode ? requirementCode : null, losses };
}

function levelFrom({ level }: QuestionFacts, { levels }: Surroundings): Pick<Read, 'level' | 'losses'> {
  if (!level) return { level: null, losses: [] };
  return levels.includes(level)
    ? { level, losses: [] }
    : { level: 'apply', losses: [{ code: 'level-lowered' }] };
}

const attachmentMark = / data-attachment="([^"]+)"/g;

/** Comparable with the bank's: a picture is its bytes, whether it is stored already or still in the file. */
export function fingerprintOfStaged(
  content: QuestionContent,
  stimulus: RichText,
  sha256: ReadonlyMap<string, string>,
): string {
  const bytes = new Map([...sha256.values()].map((hash) => [idFrom(hash), hash]));
  const named = (html: RichText) =>
    html.replaceAll(attachmentMark, (_, key: string) => ` data-file="${idFrom(sha256.get(key) ?? key)}"`);
  return fingerprintOf(mapRichText(content, named), named(stimulus), (id) => bytes.get(id) ?? id);
}

/** A stand-in for the id a file will have once it is stored. */
function idFrom(hash: string): string {
  return hash
    .padEnd(32, '0')
    .slice(0, 32)
    .replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

export function hashOf({ bytes }: Attachment): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keys of the pictures and recordings a text shows. */
export function attachmentsIn(html: RichText): string[] {
  return [...html.matchAll(attachmentMark)].flatMap((match) => match[1] ?? []);
}

export function withFiles(html: RichText, files: ReadonlyMap<string, string>): RichText {
  return html.replaceAll(attachmentMark, (mark, key: string) => {
    const file = files.get(key);
    return file ? ` data-file="${file}"` : mark;
  });
}
