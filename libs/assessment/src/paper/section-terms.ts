import { pointsText } from '../blueprint/matrix-terms';
import type { PrintedSection } from './laid-out';

interface SectionTerms {
  name: string;
  task: string;
}

/** By the number of `sectionOf`: choice, true/false, short answer, essay, forms of the portal. */
const terms: Record<number, SectionTerms> = {
  1: {
    name: 'Câu trắc nghiệm nhiều phương án lựa chọn.',
    task: 'Mỗi câu hỏi thí sinh chỉ chọn một phương án.',
  },
  2: {
    name: 'Câu trắc nghiệm đúng sai.',
    task: 'Trong mỗi ý a), b), c), d) ở mỗi câu, thí sinh chọn đúng hoặc sai.',
  },
  3: { name: 'Câu trắc nghiệm trả lời ngắn.', task: 'Thí sinh ghi đáp số vào phiếu trả lời.' },
  4: { name: 'Tự luận.', task: 'Thí sinh trình bày lời giải trên giấy làm bài.' },
  5: { name: 'Câu ghép đôi, sắp xếp, điền khuyết.', task: 'Thí sinh ghi câu trả lời vào phiếu.' },
};

export function sectionName({ numeral, section }: Pick<PrintedSection, 'numeral' | 'section'>): string {
  return `PHẦN ${numeral}. ${terms[section]?.name ?? ''}`;
}

export function sectionTask({ section, questions }: PrintedSection): string {
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  const which =
    questions.length === 1
      ? 'Thí sinh trả lời câu 1.'
      : `Thí sinh trả lời từ câu 1 đến câu ${questions.length}.`;
  return `(${pointsText(points)} điểm) ${which} ${terms[section]?.task ?? ''}`;
}
