import type { Actor, Page } from '@hoclieu/platform';
import { keepDistribution } from '../curriculum.policy';
import type { ReviewedImport } from '../import-review.query';
import type { OpenImport } from '../open-imports.query';
import type { Doubt, UnderstoodRow } from '../understanding/understood-row';
import type {
  DistributionImportView,
  DoubtView,
  OpenImportPage,
  UnderstoodRowView,
} from './distribution-import.view';

export function distributionImportView(review: ReviewedImport): DistributionImportView {
  const { source, understood, compared, mayKeep } = review;
  const { id, subjectId, grade, name, fileName, sheet, version, distributionId } = source;
  const open = mayKeep && distributionId === null;
  return {
    id,
    subjectId,
    grade,
    name,
    fileName,
    sheet,
    version,
    distributionId,
    header: understood.header,
    rows: understood.rows.map(rowView),
    lessons: understood.lessons.length,
    compared,
    doubts: understood.doubts.map(doubtView),
    can: { correct: open, save: open },
  };
}

export function openImportPage(actor: Actor, { items, nextCursor }: Page<OpenImport>): OpenImportPage {
  return {
    items: items.map(({ departmentId, createdAt, ...shown }) => {
      const keeps = keepDistribution(actor, { departmentId });
      return { ...shown, createdAt: createdAt.toISOString(), can: { continue: keeps, discard: keeps } };
    }),
    nextCursor,
  };
}

function rowView(row: UnderstoodRow): UnderstoodRowView {
  return { ...row, cells: [...row.cells], doubts: row.doubts.map(doubtView) };
}

function doubtView({ code, details }: Doubt): DoubtView {
  return { code, details: { ...details } };
}
