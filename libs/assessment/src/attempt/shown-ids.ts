import type { GivenAnswer } from '../marking/given-answer';
import type { QuestionKind } from '../question/question-content';

/**
 * The ids of matching and ordering are their answer, so a student's page gets the place in the student's own order instead;
 * what comes back is turned into the question's ids before it is kept.
 */
export function shownIds(kind: QuestionKind, order: readonly string[]): Map<string, string> {
  const hides = kind === 'matching' || kind === 'ordering';
  return new Map(order.map((id, place) => [id, hides ? String(place) : id]));
}

export function toKept(given: GivenAnswer, order: readonly string[] | undefined): GivenAnswer {
  if (!order) return given;
  const kept = new Map([...shownIds(given.kind, order)].map(([id, shown]) => [shown, id]));
  return renamed(given, kept);
}

export function toShown(given: GivenAnswer, order: readonly string[] | undefined): GivenAnswer {
  return order ? renamed(given, shownIds(given.kind, order)) : given;
}

/** Ids that are unknown stay as they are, and so are simply wrong. */
function renamed(given: GivenAnswer, names: Map<string, string>): GivenAnswer {
  const name = (id: string) => names.get(id) ?? id;
  if (given.kind === 'ordering') return { ...given, order: given.order.map(name) };
  if (given.kind !== 'matching') return given;
  const rights = Object.entries(given.rights).map(([left, right]) => [left, name(right)]);
  return { ...given, rights: Object.fromEntries(rights) as Record<string, string> };
}
