import type { CognitiveLevel } from '../question/question-content';
import type { MatrixForm } from './matrix';

/** Words of CV 7991/BGDĐT-GDTrH for the documents, which are Vietnamese whatever the reader's language. */
export const formNames: Record<MatrixForm, string> = {
  choice: 'Nhiều lựa chọn',
  'true-false': 'Đúng – Sai',
  'short-answer': 'Trả lời ngắn',
  essay: 'Tự luận',
};

export const levelNames: Record<CognitiveLevel, string> = {
  know: 'Biết',
  understand: 'Hiểu',
  apply: 'Vận dụng',
  'apply-high': 'VD cao',
};

/** Hundredths of a point as written in Việt Nam: 25 → 0,25; 300 → 3,0. */
export function pointsText(hundredths: number): string {
  const exact = (hundredths / 100).toFixed(2).replace('.', ',');
  return exact.endsWith('0') ? exact.slice(0, -1) : exact;
}

export function percentText(part: number, whole: number): string {
  return whole === 0 ? '' : `${String(Math.round((part * 1000) / whole) / 10).replace('.', ',')}%`;
}
