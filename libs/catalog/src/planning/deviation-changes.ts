import type { DeviationRow } from './catalogue-deviations';
import { EntryFields, entryFieldNames } from './entry-change';
import type { DeviationChange, DeviationView } from './http/catalogue.view';

const named = ['lessonId', 'authorId', 'reviewerId', 'phaseId'] as const;
const shownFields = entryFieldNames.filter((name) => name !== 'position');

/** The people, phases and lessons a deviation speaks of. */
export function idsIn({ before, after }: DeviationRow): string[] {
  return [before, after].flatMap((fields) => (fields ? named.flatMap((name) => fields[name] ?? []) : []));
}

export function deviationView(row: DeviationRow, names: ReadonlyMap<string, string>): DeviationView {
  const { id, entryId, title, kind, reason, by, at } = row;
  return { id, entryId, title, kind, reason, by, at: at.toISOString(), changes: changesOf(row, names) };
}

function changesOf({ before, after }: DeviationRow, names: ReadonlyMap<string, string>): DeviationChange[] {
  return shownFields.flatMap((field) => {
    const [was, is] = [shown(before, field, names), shown(after, field, names)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

function shown(
  fields: EntryFields | null,
  field: keyof EntryFields,
  names: ReadonlyMap<string, string>,
): string | null {
  const value = fields?.[field] ?? null;
  return value === null ? null : (names.get(String(value)) ?? String(value));
}
