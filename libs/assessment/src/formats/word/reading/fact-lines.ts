import type { QuestionFacts } from '../../exchanged-question';
import { levelNamed } from './line-signs';

const facts: [RegExp, (found: RegExpExecArray) => QuestionFacts][] = [
  [/^\s*(?:Mức độ|Cấp độ)\s*:\s*([\p{L}\d ]+)\.?\s*$/iu, ([, level]) => levelFact(level ?? '')],
  [/^\s*Chương\s*:\s*(.+?)\s*$/iu, ([, chapter]) => ({ chapter })],
  [/^\s*Bài học\s*:\s*(.+?)\s*$/iu, ([, lesson]) => ({ lesson })],
  [
    /^\s*(?:Yêu cầu cần đạt|YCCĐ)\s*(?:[([]([^)\]]+)[)\]])?\s*:\s*(.+?)\s*$/iu,
    ([, code, requirement]) => ({ requirement, ...(code ? { requirementCode: code } : {}) }),
  ],
];

function levelFact(name: string): QuestionFacts {
  const level = levelNamed(name);
  return level ? { level } : {};
}

/** `Mức độ: Hiểu`, `Yêu cầu cần đạt (mã): …` within a question; null when the line says no such thing. */
export function factIn(text: string): QuestionFacts | null {
  for (const [sign, meaning] of facts) {
    const found = sign.exec(text);
    if (found) return meaning(found);
  }
  return null;
}

/** Headings over groups of questions: a chapter, and a lesson where questions begin with another word than `Bài`. */
export function headingIn(text: string, starter: string): QuestionFacts | null {
  if (/^\s*(?:Chương|Chủ đề|Chuyên đề)\s+(?:[IVXLC]+|\d+)\s*[.:–-]/iu.test(text))
    return { chapter: text.trim() };
  const isLesson = starter === 'câu' && /^\s*Bài\s+\d+\s*[.:–-]/iu.test(text);
  return isLesson ? { lesson: text.trim() } : null;
}
