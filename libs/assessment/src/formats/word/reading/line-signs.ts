import type { CognitiveLevel, QuestionKind } from '../../../question/question-content';

/** A sign at the beginning of a line: how long it is, and what it says. */
export interface QuestionSign {
  readonly length: number;
  readonly word: string;
  readonly number: number;
}

const numbered =
  /^\s*(Câu(?:\s+hỏi)?|Bài(?:\s+tập)?|Question)(?:\s+số)?\s*(\d{1,4})(?![\d,]|\.\d)\s*[.:)–-]?\s*/iu;
const bare = /^\s*(\d{1,4})\s*[.)]\s+/u;

/** `Câu 1.`, `Câu 1:`, `Bài 1`, `Question 1`; with `allowBare` also `1.`. */
export function questionSign(text: string, allowBare: boolean): QuestionSign | null {
  const found = numbered.exec(text);
  if (found)
    return {
      length: found[0].length,
      word: (found[1] ?? '').slice(0, 3).toLowerCase(),
      number: Number(found[2]),
    };
  const plain = allowBare ? bare.exec(text) : null;
  return plain ? { length: plain[0].length, word: '', number: Number(plain[1]) } : null;
}

export interface Section {
  readonly numeral: string;
  readonly kind: QuestionKind | null;
}

/** Each kind as headings and instructions call it; the first that fits counts. */
const kindWords: [RegExp, QuestionKind][] = [
  [/đúng\s*(?:[/,–-]|hoặc|hay)?\s*sai/iu, 'true-false'],
  [/trả lời ngắn|điền (?:đáp|kết quả)/iu, 'short-answer'],
  [/nhiều\s+(?:phương án\s+)?lựa chọn|một phương án|khoanh/iu, 'choice'],
  [/tự luận/iu, 'essay'],
  [/ghép|nối/iu, 'matching'],
  [/sắp xếp/iu, 'ordering'],
  [/điền/iu, 'cloze'],
  [/trắc nghiệm/iu, 'choice'],
];

export function kindNamedIn(text: string): QuestionKind | null {
  return kindWords.find(([words]) => words.test(text))?.[1] ?? null;
}

const part = /^\s*(?:PHẦN|PART)\s+([IVX]+|\d+|[A-D])(?![\p{L}\d])/iu;
const lettered =
  /^\s*([IVX]{1,4}|[AB])\s*[.)–-]\s*(?:PHẦN\s+|Phần\s+)?(?:TRẮC NGHIỆM|TỰ LUẬN|CÂU |ĐÚNG\W{0,3}SAI|TRẢ LỜI|Trắc nghiệm|Tự luận|Câu trắc|Câu hỏi trắc)/u;

/** `PHẦN II. Câu trắc nghiệm đúng sai`, `B. TỰ LUẬN`. */
export function sectionSign(text: string): Section | null {
  const found = part.exec(text) ?? lettered.exec(text);
  return found ? { numeral: (found[1] ?? '').toUpperCase(), kind: kindNamedIn(text) } : null;
}

const shared =
  /^\s*(?!thí sinh|học sinh|trả lời)[^.]*?câu(?:\s+hỏi)?(?:\s+số)?\s*(?:từ\s*)?(?:câu\s*)?(\d{1,4})\s*(?:đến|tới|và|to|[-–,])\s*(?:câu\s*)?(\d{1,4})/iu;

/** `Đọc đoạn văn sau và trả lời câu 5 đến 7`: which questions share what follows. */
export function stimulusSign(text: string): { first: number; last: number } | null {
  const found =
    shared.exec(text) ?? /^\s*Read.*?questions?.*?(\d{1,4})\s*(?:to|and|[-–])\s*(\d{1,4})/iu.exec(text);
  return found ? { first: Number(found[1]), last: Number(found[2]) } : null;
}

const answer =
  /^\s*(?:→|=>|⇒)?\s*(?:Đáp\s*án(?:\s+đúng)?|Đáp\s*số|ĐÁ|ĐA|Trả\s*lời|Thứ tự đúng|Answer|Key)\s*(?:là\s*)?[:.]\s*/iu;
const chosen = /^\s*(?:→|=>|⇒)?\s*Chọn\s*(?:đáp án\s*|phương án\s*)?:?\s*(?=[A-H](?![\p{L}\d]))/iu;

/** Length of `Đáp án:`, `Trả lời:` or `Chọn` at the beginning; the answer follows it. */
export function answerSign(text: string): number | null {
  return (answer.exec(text) ?? chosen.exec(text))?.[0].length ?? null;
}

const solution =
  /^\s*(?:Lời\s*giải|Hướng\s*dẫn(?:\s*(?:giải|chấm|trả lời))?|Giải\s*thích|HDG|Giải)(?:\s*(?:chi\s*tiết|tham\s*khảo))?(?:\s*[:.]\s*|\s*$)/iu;

/** Length of `Lời giải`, `Hướng dẫn giải`, … with a colon or alone in its line. */
export function solutionSign(text: string): number | null {
  return solution.exec(text)?.[0].length ?? null;
}

const keyHeading =
  /^[\s\-–_*]*(?:ĐÁP\s*ÁN|HƯỚNG DẪN CHẤM|(?:LỜI GIẢI|HƯỚNG DẪN GIẢI)\s+CHI TIẾT)(?:[\s,–-]+[^:\d]{0,60})?[\s\-–_:*.]*$/u;

/** The heading over all answers at the end of a paper, in capitals; in small letters it is one question's. */
export function isKeyHeading(text: string): boolean {
  return keyHeading.test(text) || /^\s*BẢNG\s+ĐÁP\s*ÁN/iu.test(text);
}

export function isEndOfPaper(text: string): boolean {
  return /^[\s\-–_=*.…]*H[ẾE]T[\s\-–_=*.…]*$/iu.test(text);
}

const levels: [RegExp, CognitiveLevel][] = [
  [/^(?:VDC|vận dụng cao|M4|mức 4)$/iu, 'apply-high'],
  [/^(?:VD|vận dụng|M3|mức 3)$/iu, 'apply'],
  [/^(?:TH|hiểu|thông hiểu|M2|mức 2)$/iu, 'understand'],
  [/^(?:NB|biết|nhận biết|M1|mức 1)$/iu, 'know'],
];

export function levelNamed(text: string): CognitiveLevel | undefined {
  return levels.find(([words]) => words.test(text.trim()))?.[1];
}

export interface Marks {
  readonly length: number;
  readonly level?: CognitiveLevel;
  readonly several: boolean;
  readonly keepsOrder: boolean;
  /** Hundredths of a point. */
  readonly points?: number;
}

/** `[NB]`, `(Vận dụng)`, `[Nhiều đáp án]`, `[Giữ thứ tự]`, `(0,5 điểm)` before the question itself. */
export function marksAt(text: string): Marks {
  let marks: Marks = { length: 0, several: false, keepsOrder: false };
  for (;;) {
    const found = /^\s*[[(]([^\])]{1,30})[\])]\s*[.:)]?\s*/u.exec(text.slice(marks.length));
    const meaning = found && meaningOf(found[1] ?? '');
    if (!found || !meaning) return marks;
    marks = { ...marks, ...meaning, length: marks.length + found[0].length };
  }
}

function meaningOf(mark: string): Partial<Marks> | null {
  const level = levelNamed(mark);
  if (level) return { level };
  if (/^(?:chọn )?nhiều đáp án$/iu.test(mark.trim())) return { several: true };
  if (/^(?:giữ thứ tự|không trộn|không đảo)$/iu.test(mark.trim())) return { keepsOrder: true };
  const points = /^\s*(\d+(?:[.,]\d{1,2})?)\s*(?:điểm|đ)\s*$/iu.exec(mark);
  return points ? { points: Math.round(Number((points[1] ?? '').replace(',', '.')) * 100) } : null;
}

/** Begins a line that speaks of a question and does not belong to it: the writer's own notes. */
export const noteSign = '⚠';
