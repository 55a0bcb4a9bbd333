import type { QuestionLoss } from '../formats/foreign/plain-writing';
import type { ExportedQuestion } from './exported-questions.query';
import type { ExportLosses, ExportLossView } from './http/question-export.view';
import type { TellLoss } from './question-writers';
import { shownStem } from '../question/shown-stem';

/** Enough to look at; the count says how many there are. */
const mostPlaces = 20;

/** What is lost in many questions alike is said once, with the questions it happens in; what happens most comes first. */
export function groupedLosses(
  questions: readonly ExportedQuestion[],
  losses: readonly QuestionLoss[],
  tell: TellLoss,
): ExportLosses {
  const groups = new Map<string, ExportLossView>();
  for (const { at, remark } of losses) {
    const says = tell(remark);
    const group = groups.get(says) ?? { says, count: 0, places: [] };
    const question = questions[at];
    group.count += 1;
    if (question && group.places.length < mostPlaces)
      group.places.push({ questionId: question.id, number: at + 1, stem: shownStem(question.content) });
    groups.set(says, group);
  }
  return {
    questions: questions.length,
    lossy: new Set(losses.map(({ at }) => at)).size,
    losses: [...groups.values()].toSorted((one, other) => other.count - one.count),
  };
}
