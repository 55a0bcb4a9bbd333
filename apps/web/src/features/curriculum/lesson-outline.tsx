import { useCurriculumText } from './curriculum.i18n';
import classes from './curriculum.module.css';
import type { Lesson } from './distributions.queries';
import { KindBadge } from './kind-badge';
import { periodsText, weeksText } from './periods';

interface Group {
  key: string;
  term: number | null;
  strand: string | null;
  chapter: string | null;
  lessons: Lesson[];
}

/** Lessons that follow each other in the same term, strand and chapter; a chapter may come back later. */
export function groupsOf(lessons: readonly Lesson[]): Group[] {
  const groups: Group[] = [];
  for (const lesson of lessons) {
    const { term, strand, chapter } = lesson;
    const last = groups.at(-1);
    if (last && last.term === term && last.strand === strand && last.chapter === chapter)
      last.lessons.push(lesson);
    else groups.push({ key: lesson.id, term, strand, chapter, lessons: [lesson] });
  }
  return groups;
}

/** The lessons by strand, term and chapter, with the periods of each. */
export function LessonOutline({ lessons }: { lessons: readonly Lesson[] }) {
  const groups = groupsOf(lessons);
  return (
    <div className={classes.outline}>
      {groups.map((group, at) => (
        <section key={group.key}>
          <GroupHead group={group} before={groups[at - 1]} />
          <ol className={classes.lessons}>
            {group.lessons.map((lesson) => (
              <LessonLine key={lesson.id} lesson={lesson} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function GroupHead({ group, before }: { group: Group; before: Group | undefined }) {
  const t = useCurriculumText();
  const isNewPart = !before || before.term !== group.term || before.strand !== group.strand;
  const term = group.term === null ? null : t('page.term', { term: group.term === 1 ? 'I' : 'II' });
  const part = [group.strand, term].filter(Boolean).join(' · ');
  const sum = group.lessons.reduce((total, lesson) => total + lesson.halfPeriods, 0);
  return (
    <>
      {isNewPart && part && <h3 className={classes.part}>{part}</h3>}
      <h4 className={classes.chapter}>
        <span>{group.chapter ?? t('page.noChapter')}</span>
        <small className="hl-numbers">{t('page.sum', { count: sum / 2, periods: periodsText(sum) })}</small>
      </h4>
    </>
  );
}

function LessonLine({ lesson }: { lesson: Lesson }) {
  const t = useCurriculumText();
  const said = useWhere(lesson);
  const { position, name, kind, halfPeriods } = lesson;
  return (
    <li className={classes.lessonLine}>
      <span className={`${classes.rowNumber} hl-numbers`}>{position}</span>
      <span className={classes.lessonName}>
        {name} {kind !== 'lesson' && <KindBadge kind={kind} />}
        {said !== '' && <small>{said}</small>}
      </span>
      <b className="hl-numbers">
        {t('page.sum', { count: halfPeriods / 2, periods: periodsText(halfPeriods) })}
      </b>
    </li>
  );
}

function useWhere({ week, lastWeek, periodNumbers, part }: Lesson): string {
  const t = useCurriculumText();
  const said = [
    week && t('review.weekShort', { week: weeksText(week, lastWeek) }),
    periodNumbers && t('review.numbers', { numbers: periodNumbers }),
    part && t('review.part', { part }),
  ];
  return said.filter(Boolean).join(' · ');
}
