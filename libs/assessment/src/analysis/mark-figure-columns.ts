import type { WrittenColumn, WrittenRow } from '@hoclieu/platform/documents';
import type { MarkFigures } from './counted-attempts.sql';

const bands = ['Dưới 5', 'Từ 5 đến 6,4', 'Từ 6,5 đến 7,9', 'Từ 8 trở lên'];

/** Số bài, trung bình, trung vị, and how many students, and what share of them, have which marks. */
export const figureColumns: WrittenColumn[] = [
  { header: 'Số bài', key: 'marked', kind: 'integer', width: 8 },
  { header: 'Trung bình', key: 'mean', kind: 'decimal', digits: 2, width: 12 },
  { header: 'Trung vị', key: 'median', kind: 'decimal', digits: 2, width: 10 },
  ...bands.flatMap((header, at): WrittenColumn[] => [
    { header, key: `band${at}`, kind: 'integer', width: 14 },
    { header: '%', key: `share${at}`, kind: 'percent', width: 8 },
  ]),
];

export function figureRow({ marked, mean, median, bands: counts }: MarkFigures): WrittenRow {
  return {
    marked,
    mean: mean === null ? null : mean / 100,
    median: median === null ? null : median / 100,
    ...Object.fromEntries(
      counts.flatMap((count, at) => [
        [`band${at}`, count],
        [`share${at}`, marked > 0 ? count / marked : null],
      ]),
    ),
  };
}
