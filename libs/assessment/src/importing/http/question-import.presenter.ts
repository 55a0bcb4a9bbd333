import type { Locale, Page } from '@hoclieu/platform';
import type { Remark } from '../../formats/exchanged-question';
import { removalOf, type RetentionDays } from '../import-retention';
import type { CountedImport } from '../question-import.repository';
import { remarkSentence } from '../remark-sentence';
import type { StagedQuestion } from '../staged-question.entity';
import type {
  QuestionImportPage,
  QuestionImportView,
  RemarkView,
  StagedQuestionPage,
  StagedQuestionView,
} from './question-import.view';

export function importView(
  { questions, counts, subjectName }: CountedImport,
  days: RetentionDays,
  locale: Locale,
): QuestionImportView {
  const { schoolId: _, createdBy: __, changedAt: ___, losses, ...said } = questions;
  const isOpen = questions.status === 'review';
  return {
    ...said,
    subjectName,
    counts,
    losses: losses.map(shown(locale)),
    removedAt: removalOf(questions, days),
    can: { change: isOpen, keep: isOpen && counts.keeping > 0 },
  };
}

export function importPage(
  page: Page<CountedImport>,
  days: RetentionDays,
  locale: Locale,
): QuestionImportPage {
  return { items: page.items.map((each) => importView(each, days, locale)), nextCursor: page.nextCursor };
}

export function stagedView(row: StagedQuestion, locale: Locale): StagedQuestionView {
  const { schoolId: _, importId: __, fingerprint: ___, problems, losses, ...said } = row;
  return { ...said, problems: problems.map(shown(locale)), losses: losses.map(shown(locale)) };
}

export function stagedPage(page: Page<StagedQuestion>, locale: Locale): StagedQuestionPage {
  return { items: page.items.map((row) => stagedView(row, locale)), nextCursor: page.nextCursor };
}

function shown(locale: Locale) {
  return (remark: Remark): RemarkView => ({ code: remark.code, says: remarkSentence(remark, locale) });
}
