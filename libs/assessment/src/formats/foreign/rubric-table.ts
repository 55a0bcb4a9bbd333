import type { Criterion } from '../../question/question-content';
import { escapeText, plainText } from '../../question/rich-text';
import { partId } from './found-question';

/** Hướng dẫn chấm as a table, for systems that give markers a text and no rubric. */
export function rubricTable(rubric: readonly Criterion[]): string {
  const rows = rubric.map(
    ({ text, points }) =>
      `<tr><td>${escapeText(text)}</td><td>${String(points / 100).replace('.', ',')}</td></tr>`,
  );
  return `<table><tbody><tr><th>Nội dung</th><th>Điểm</th></tr>${rows.join('')}</tbody></table>`;
}

/** The criteria of such a table: each row that ends in points. */
export function rubricFrom(html: string): Criterion[] {
  const rows = html.split(/<tr\b[^>]*>/).slice(1);
  return rows
    .map((row) =>
      [...row.matchAll(/<t[dh]\b[^>]*>([\s\S]*?)<\/t[dh]>/g)].map((cell) => plainText(cell[1] ?? '')),
    )
    .flatMap((cells) => {
      const points = /^\d+(?:[.,]\d{1,2})?$/.exec(cells.at(-1) ?? '')?.[0];
      const text = cells.at(-2);
      return points && text ? [{ text, points: Math.round(Number(points.replace(',', '.')) * 100) }] : [];
    })
    .map((criterion, at) => ({ id: partId(at), ...criterion }));
}
