/** A file or link of a subject: the same hash is the same bytes or address, whatever it is called. */
export interface ContentPart {
  readonly title: string;
  readonly hash: string;
}

/** What was submitted, kept with its round so that the next reviewer sees what changed. */
export interface SubjectContent {
  /** By the field's name; values as codes and words, dates as ISO. */
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: readonly ContentPart[];
}

/** Null before: new; null after: gone. For `part-content` both are the title of a part whose bytes are others now. */
export interface ContentChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs from one submission to the next: fields, then parts, matched by their bytes first and then by title. */
export function changesBetween(before: SubjectContent, after: SubjectContent): ContentChange[] {
  const fields = [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])];
  return [
    ...fields
      .map((field) => ({ field, before: before.fields[field] ?? null, after: after.fields[field] ?? null }))
      .filter((change) => change.before !== change.after),
    ...partChanges(before.parts, after.parts),
  ];
}

function partChanges(before: readonly ContentPart[], after: readonly ContentPart[]): ContentChange[] {
  const same = matched(before, after, 'hash');
  const rewritten = matched(same.left, same.come, 'title');
  const changes = [
    ...same.pairs
      .filter(([old, now]) => old.title !== now.title)
      .map(([old, now]) => ({ field: 'part', before: old.title, after: now.title })),
    ...rewritten.pairs.map(([old, now]) => ({ field: 'part-content', before: old.title, after: now.title })),
    ...rewritten.left.map(({ title }) => ({ field: 'part', before: title, after: null })),
    ...rewritten.come.map(({ title }) => ({ field: 'part', before: null, after: title })),
  ];
  return changes.length === 0 && isReordered(before, after) ? [orderChange(before, after)] : changes;
}

type Pair = [ContentPart, ContentPart];

function matched(before: readonly ContentPart[], after: readonly ContentPart[], by: keyof ContentPart) {
  const left = [...before];
  const come: ContentPart[] = [];
  const pairs: Pair[] = [];
  for (const part of after) {
    const at = left.findIndex((old) => old[by] === part[by]);
    const [old] = at < 0 ? [] : left.splice(at, 1);
    if (old) pairs.push([old, part]);
    else come.push(part);
  }
  return { pairs, left, come };
}

function isReordered(before: readonly ContentPart[], after: readonly ContentPart[]): boolean {
  return before.some(({ hash }, index) => after[index]?.hash !== hash);
}

function orderChange(before: readonly ContentPart[], after: readonly ContentPart[]): ContentChange {
  const titles = (parts: readonly ContentPart[]): string => parts.map(({ title }) => title).join(', ');
  return { field: 'part-order', before: titles(before), after: titles(after) };
}
