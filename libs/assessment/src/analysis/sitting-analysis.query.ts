import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import { HeldSitting, HeldSittings } from '../holding/held-sittings.query';
import { sittingScope } from '../holding/sitting-scope';
import type { CognitiveLevel } from '../question/question-content';
import { shownStemSql } from '../question/shown-stem';
import { counted } from './counted-attempts.sql';
import { earnedShare } from './earned-share';

export interface ClassResult {
  sittingId: string;
  className: string;
  students: number;
  /** Students with a whole score. */
  marked: number;
  /** Mean mark on the scale of 10, in hundredths; null without scores. */
  mean: number | null;
}

export interface QuestionResultFigures {
  position: number;
  questionId: string;
  stem: string;
  level: CognitiveLevel;
  chapter: string;
  points: number;
  /** Attempts that count. */
  n: number;
  /** Mean share of the points, 0 to 1 (độ khó). */
  facility: number | null;
  /** Correlation with the rest of the test, -1 to 1 (độ phân biệt); null with fewer than two different results. */
  discrimination: number | null;
}

export interface SharePart {
  name: string;
  questions: number;
  points: number;
  facility: number | null;
}

export interface SittingAnalysis {
  sitting: HeldSitting;
  /** Students by whole mark: 0 to below 1, …, 9 to 10. */
  distribution: number[];
  classes: ClassResult[];
  questions: QuestionResultFigures[];
  levels: SharePart[];
  chapters: SharePart[];
}

const classesSql = `${counted}
  select v.id as "sittingId", v.class_name as "className", count(b.id)::int as marked, round(avg(b.mark) * 100)::int as mean,
         (select count(*)::int from people.enrolment e where e.school_id = $1 and e.class_id = v.class_id and e.to_on is null) as students
    from visible v left join best b on b.sitting_id = v.id
   group by v.id, v.class_id, v.class_name order by v.class_name`;

const distributionSql = `${counted}
  select least(floor(mark), 9)::int as bin, count(*)::int as n from best group by 1`;

/** How each question of the test did. */
export const questionsSql = `${counted}
  select x.position, x.question_id as "questionId", q.level, q.chapter, x.points, ${shownStemSql('v.content')} as stem,
         count(b.id)::int as n, round(avg(coalesce(a.score, 0)::numeric / x.points), 4)::float as facility,
         round(corr(coalesce(a.score, 0), b.score - coalesce(a.score, 0))::numeric, 4)::float as discrimination
    from assessment.test_question x
    join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
    join assessment.question_version v
      on v.school_id = x.school_id and v.question_id = x.question_id and v.number = x.question_version
    left join best b on true
    left join assessment.answer a on a.school_id = $1 and a.attempt_id = b.id and a.position = x.position
   where x.school_id = $1 and x.test_id = $7
   group by x.position, x.question_id, q.level, q.chapter, x.points, v.content order by x.position`;

@Injectable()
export class SittingAnalyses {
  constructor(
    private readonly database: Database,
    private readonly held: HeldSittings,
  ) {}

  /** Of one class, or of every class that took the same test and is the actor's to see. */
  async of(actor: Actor, sittingId: string, everyClass: boolean): Promise<SittingAnalysis> {
    const sitting = await this.held.get(actor, sittingId);
    const parameters = [...sittingScope(actor), everyClass ? null : sittingId, sitting.testId];
    const classes = await this.database.query<ClassResult>(classesSql, parameters);
    const bins = await this.database.query<{ bin: number; n: number }>(distributionSql, parameters);
    const questions = await this.database.query<QuestionResultFigures>(questionsSql, parameters);
    const distribution = Array.from({ length: 10 }, (_, bin) => bins.find((one) => one.bin === bin)?.n ?? 0);
    return {
      sitting,
      distribution,
      classes,
      questions,
      levels: sharesBy(questions, ({ level }) => level),
      chapters: sharesBy(questions, ({ chapter }) => chapter),
    };
  }
}

/** Points earned of points possible, by a fact of the questions. */
function sharesBy(
  questions: readonly QuestionResultFigures[],
  fact: (question: QuestionResultFigures) => string,
): SharePart[] {
  return [...Map.groupBy(questions, fact)].map(([name, group]) => {
    const { points, share } = earnedShare(group);
    return { name, questions: group.length, points, facility: share };
  });
}
