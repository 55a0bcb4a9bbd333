import { oneLine, wordsOf } from './cell-text';
import type { LessonKind } from './understood-row';

const termTokens = new Set(
  'hoc ki ky hk hki hkii hk1 hk2 i ii 1 2 term semester tuan tiet so x thuc tu den cong co weeks periods'.split(
    ' ',
  ),
);
const totalTokens = new Set(
  'tong cong so tiet ca nam hoc ki ky hki hkii hk hk1 hk2 i ii iii iv v vi vii viii ix tuan thuc x total sum periods year term chuong chu de phan toan bo'.split(
    ' ',
  ),
);

const termWords = /^(?:hoc )?(?:ki|ky|hk|term|semester) ?(ii|i|1|2|mot|hai)\b/;

/** The term a row or a term cell announces: "HỌC KỲ II", "HK1", "Học kì I: 18 tuần = 72 tiết". */
export function termOf(text: string): 1 | 2 | null {
  const words = wordsOf(text);
  const found = termWords.exec(words) ?? /^(1|2|i|ii)$/.exec(words);
  if (!found) return null;
  return /2|ii|hai/.test(found[1] ?? '') ? 2 : 1;
}

/** A row that is nothing but a term; "Học kì I: ôn tập" is a lesson. */
export function announcesTerm(text: string): boolean {
  const words = wordsOf(text).split(' ');
  const starts = /^(hoc (ki|ky)|hk|ki |ky |term|semester)/.test(words.join(' '));
  return (
    starts &&
    termOf(text) !== null &&
    words.every((word) => termTokens.has(word) || /^\d+(tiet|tuan)?$/.test(word))
  );
}

/** "TỔNG CỘNG", "Cộng học kì I", "Cả năm: 140 tiết"; not "Cộng hai số nguyên" nor "Tổng kết năm học". */
export function announcesTotal(text: string): boolean {
  const words = wordsOf(text).split(' ');
  const says = /^(tong|cong|ca nam|total|sum)\b/.test(words.join(' '));
  return says && words.every((word) => totalTokens.has(word) || /^\d+(tiet|tuan)?$/.test(word));
}

export function announcesStrand(text: string): boolean {
  const words = wordsOf(text);
  return /^(phan (?!mo dau)|phan mon |mach |[a-d] (?=[a-z]{2}))|^(so hoc|dai so|hinh hoc|giai tich|thong ke|lich su|dia li|vat li|hoa hoc|sinh hoc)( (va|&) .*)?( \d+ tiet)?$/.test(
    words,
  );
}

export function announcesChapter(text: string): boolean {
  return /^(chuong|chu de|chu diem|chuyen de|hoc phan|unit|theme|topic|chapter|module) ?([ivxlc]+|\d+|[a-z])?\b/.test(
    wordsOf(text),
  );
}

/** Signatures, notes and the next sections of the plan, which follow the table. */
export function standsOutside(text: string): boolean {
  const words = wordsOf(text);
  return (
    /^(to truong|to pho|hieu truong|pho hieu truong|ban giam hieu|giao vien|nguoi lap|duyet|ky ten|ky va ghi|ky duyet|khoi truong|tm |kt )/.test(
      words,
    ) || /^(ghi chu|luu y|chu thich|chu y|note|notes)\b/.test(words)
  );
}

/** "2. Kiểm tra, đánh giá định kỳ", "III. Các nội dung khác": headings of sections of the plan. */
export function headsSection(text: string): boolean {
  return /^(?:[IVX]+|\d{1,2})(?:\.\d+)*\s*[.)]\s+\p{L}/u.test(oneLine(text));
}

export function isReviewOrTest(text: string): boolean {
  return /^(on tap|kiem tra|danh gia|tong ket|so ket|tra bai)/.test(wordsOf(text));
}

const activity =
  /^(hd ?th ?tn|hdtn|hoat dong (thuc hanh|trai nghiem|du an|tnst|van dung)|bai hoc stem|stem\b|du an|thuc hanh trai nghiem)/;
const review =
  /^(on tap|on luyen|tong on|luyen tap|bai tap (cuoi )?chuong|bai tap on|he thong hoa|tong ket|so ket|cung co|(tra|chua|sua|tra va chua)( va chua)? (bai|va)|kiem tra lai bai)/;
const test =
  /^(bai )?(kiem tra|kt) |^kiem tra$|^thi (giua|cuoi|hoc)|^danh gia (giua|cuoi|dinh|cu)|^on tap va kiem tra|^(test|exam|mid term|final)\b/;

/** What a lesson row is by its name. */
export function lessonKindOf(name: string): LessonKind {
  const words = wordsOf(name).replace(/^(bai|tiet|lesson) \d+ (?=luyen tap chung|on tap chung|kiem tra)/, '');
  if (test.test(words)) return 'test';
  if (review.test(words)) return 'review';
  return activity.test(words) ? 'activity' : 'lesson';
}
