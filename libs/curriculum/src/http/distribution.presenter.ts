import type { Actor, Page } from '@hoclieu/platform';
import { isHead, headedDepartments } from '@hoclieu/platform';
import { keepDistribution, submitDistribution } from '../curriculum.policy';
import { editableStatuses } from '../distribution-status';
import type { DistributionSummaryRow } from '../distribution.query';
import { Lesson } from '../lesson.entity';
import type { LessonFacts } from '../lessons.service';
import type {
  DistributionPage,
  DistributionView,
  FoundLessonPage,
  FoundLessonView,
  LessonPage,
  LessonView,
} from './distribution.view';

export function distributionView(actor: Actor, row: DistributionSummaryRow): DistributionView {
  const { departmentId: _, schoolYearId: __, totalHalfPeriods: ___, ...shown } = row;
  const editable = editableStatuses.includes(row.status);
  const keeps = keepDistribution(actor, row);
  const submits = submitDistribution(actor, row);
  const can = {
    edit: editable && keeps,
    submit: editable && submits && row.lessons > 0,
    withdraw: row.status === 'submitted' && submits,
    revise: row.status === 'approved' && keeps,
  };
  return { ...shown, can };
}

export function distributionPage(actor: Actor, page: Page<DistributionSummaryRow>): DistributionPage {
  const items = page.items.map((row) => distributionView(actor, row));
  const can = { import: isHead(actor) || headedDepartments(actor).length > 0 };
  return { items, nextCursor: page.nextCursor, total: page.total ?? items.length, can };
}

export function lessonPage({ items, nextCursor }: Page<Lesson>): LessonPage {
  return { items: items.map(lessonView), nextCursor };
}

function lessonView(lesson: Lesson): LessonView {
  const { id, position, name, kind, halfPeriods, periodNumbers } = lesson;
  const { term, week, lastWeek, strand, chapter, part } = lesson;
  return {
    id,
    position,
    name,
    kind,
    halfPeriods,
    periodNumbers,
    term,
    week,
    lastWeek,
    strand,
    chapter,
    part,
  };
}

export function foundLessonPage({ items, nextCursor }: Page<LessonFacts>): FoundLessonPage {
  return { items: items.map(foundLessonView), nextCursor };
}

function foundLessonView(lesson: LessonFacts): FoundLessonView {
  const { id, name, kind, position, halfPeriods, term, week, strand, chapter } = lesson;
  const { distributionId, subjectId, subjectName, grade } = lesson;
  const place = { term, week, strand, chapter };
  return { id, name, kind, position, halfPeriods, ...place, distributionId, subjectId, subjectName, grade };
}
