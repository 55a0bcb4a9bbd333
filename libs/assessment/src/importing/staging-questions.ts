import { createHash } from 'node:crypto';
import type { Attachment, QuestionFacts, ReadQuestion, Remark } from '../formats/exchanged-question';
import { mapRichText } from '../question/content-text';
import { fingerprintOf } from '../question/fingerprint';
import type { CognitiveLevel, QuestionContent, RichText } from '../question/question-content';
import type { StagedQuestion } from './staged-question.entity';

const codeForm = /^\d{6}\.\d{4}[a-z]\d{1,2}$/;

export interface Surroundings {
  readonly importId: string;
  readonly levels: readonly CognitiveLevel[];
  /** The lesson of that name, with or without `Bài 3.` before it. */
  readonly lessonOf: (name: string) => string | null;
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
): Omit<StagedQuestion, 'schoolId' | 'importId' | 'position' | 'mend' | 'rephrase'> {
  const known = placeFrom(facts, around);
  const named = namedBy(around.importId);
  return {
    place,
    content: content && mapRichText(content, named),
    explanation: named(explanation),
    stimulus: stimulus && { ...stimulus, text: named(stimulus.text) },
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
  const level = levelFrom(facts, around);
  const lessonId = around.lessonOf(facts.lesson ?? '');
  const requirementCode = codeForm.exec(facts.requirementCode ?? '')?.[0] ?? null;
  const losses = [
    ...lost(level !== (facts.level ?? null), 'level-lowered'),
    ...lost(lessonId === null, 'lesson-unknown', { lesson: facts.lesson }),
    ...lost(requirementCode === null, 'requirement-code-unknown', { code: facts.requirementCode }),
  ];
  return { level, lessonId, ...wordsOf(facts), requirementCode, losses };
}

function wordsOf({ chapter = '', requirement = '' }: QuestionFacts): Pick<Read, 'chapter' | 'requirement'> {
  return { chapter, requirement };
}

/** A remark on what the file said and the school does not know; nothing when the file said nothing. */
function lost(isLost: boolean, code: string, said: Record<string, string | undefined> = {}): Remark[] {
  const [[name, value] = []] = Object.entries(said);
  if (!isLost || (name && !value)) return [];
  return [name && value ? { code, params: { [name]: value } } : { code }];
}

function levelFrom({ level }: QuestionFacts, { levels }: Surroundings): CognitiveLevel | null {
  return level && !levels.includes(level) ? 'apply' : (level ?? null);
}

/** While it waits, a picture is named by its import and its key, so that a page needs no more to show it. */
const attachmentMark = / data-attachment="(?:[0-9a-f-]{36}\/)?([^"/]+)"/g;

function namedBy(importId: string) {
  return (html: RichText): RichText =>
    html.replaceAll(attachmentMark, (_, key: string) => ` data-attachment="${importId}/${key}"`);
}

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
