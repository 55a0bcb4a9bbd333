import { Locale, Page } from '@hoclieu/platform';
import { RosterImport } from '../roster/roster-import.entity';
import type { CheckedRow } from '../roster/roster-import.repository';
import { shownProblem } from '../roster/roster-problems';
import { RosterImportPage, RosterImportView, RosterRowPage, RosterRowView } from './roster-import.view';

export function rosterImportView(roster: RosterImport): RosterImportView {
  const { id, kind, status, fileName, counts, unknownHeadings, createdByName, appliedByName } = roster;
  return {
    id,
    kind,
    status,
    fileName,
    counts,
    columns: columnsOf(roster),
    unknownHeadings,
    createdByName,
    createdAt: roster.createdAt.toISOString(),
    appliedByName,
    appliedAt: roster.appliedAt?.toISOString() ?? null,
    purgedAt: roster.purgedAt?.toISOString() ?? null,
    can: { apply: roster.canApply },
  };
}

export function rosterImportPage({ items, nextCursor }: Page<RosterImport>): RosterImportPage {
  return { items: items.map(rosterImportView), nextCursor };
}

export function rosterRowPage(page: Page<CheckedRow>, roster: RosterImport, locale: Locale): RosterRowPage {
  return { items: page.items.map((row) => rowView(row, roster, locale)), nextCursor: page.nextCursor };
}

function rowView(row: CheckedRow, roster: RosterImport, locale: Locale): RosterRowView {
  const { position, sheet, outcome } = row;
  return {
    position,
    sheet,
    row: row.row,
    outcome,
    read: columnsOf(roster).map(({ key }) => row.read[key] ?? ''),
    changes: Object.entries(row.changes).map(([field, [before, after]]) => ({ field, before, after })),
    problems: row.problems.map((problem) => shownProblem(problem, row.row, roster.columns, locale)),
  };
}

/** In the order of the file: A, B, … Z, AA. */
function columnsOf(roster: RosterImport): { key: string; letter: string }[] {
  return Object.entries(roster.columns)
    .map(([key, letter]) => ({ key, letter }))
    .sort((a, b) => a.letter.length - b.letter.length || a.letter.localeCompare(b.letter));
}
