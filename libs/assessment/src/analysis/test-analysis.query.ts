import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { Tests } from '../test/test.repository';
import { sittingScope } from '../holding/sitting-scope';
import { counted, figures, MarkFigures } from './counted-attempts.sql';
import {
  matrixResults,
  MatrixResultRow,
  PlacedResult,
  plannedSql,
  PlannedCell,
  placesSql,
} from './matrix-results';
import { QuestionResultFigures, questionsSql } from './sitting-analysis.query';

export interface ClassFigures extends MarkFigures {
  sittingId: string;
  className: string;
  students: number;
}

export interface ComparedQuestion extends QuestionResultFigures {
  /** Mean share of the points by class, in the order of the classes; null where nobody has a mark. */
  byClass: (number | null)[];
}

export interface TestAnalysis {
  title: string;
  subjectName: string;
  grade: number;
  classes: ClassFigures[];
  whole: MarkFigures;
  questions: ComparedQuestion[];
  hasMatrix: boolean;
  matrix: MatrixResultRow[];
}

const headSql = `
  select t.title, j.name as "subjectName", t.grade, t.blueprint_id is not null as "hasMatrix"
    from assessment.test t join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
   where t.school_id = $1 and t.id = $2`;

const classesSql = `${counted}
  select v.id as "sittingId", v.class_name as "className", ${figures('b.mark')},
         (select count(*)::int from people.enrolment e
           where e.school_id = $1 and e.class_id = v.class_id and e.to_on is null) as students
    from visible v left join best b on b.sitting_id = v.id
   group by v.id, v.class_id, v.class_name order by v.class_name, v.id`;

const wholeSql = `${counted} select ${figures('b.mark')} from best b`;

const byClassSql = `${counted}
  select x.position, b.sitting_id as "sittingId", round(avg(coalesce(a.score, 0)::numeric / x.points), 4)::float as facility
    from assessment.test_question x
    join best b on true
    left join assessment.answer a on a.school_id = $1 and a.attempt_id = b.id and a.position = x.position
   where x.school_id = $1 and x.test_id = $7
   group by x.position, b.sitting_id`;

/** One test in all the classes that sat it and are the actor's to see, side by side and against its matrix. */
@Injectable()
export class TestAnalyses {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
  ) {}

  /** @throws NotFound unless the actor sees the test or a class that sat it */
  async of(actor: Actor, testId: string): Promise<TestAnalysis> {
    const scope = [...sittingScope(actor), null, testId];
    const classes = await this.database.query<ClassFigures>(classesSql, scope);
    if (classes.length === 0) await this.tests.get(actor, testId);
    const place = [actor.schoolId, testId];
    const head = await this.database.one<Omit<TestAnalysis, 'classes'>>(headSql, place);
    if (!head) throw new NotFound('test');
    const [whole] = await this.database.query<MarkFigures>(wholeSql, scope);
    const questions = await this.database.query<QuestionResultFigures>(questionsSql, scope);
    const planned = await this.database.query<PlannedCell>(plannedSql, place);
    const places = await this.database.query<PlacedResult>(placesSql, place);
    return {
      ...head,
      classes,
      whole: whole as MarkFigures,
      questions: await this.compared(scope, classes, questions),
      matrix: matrixResults(planned, places, questions),
    };
  }

  private async compared(
    scope: unknown[],
    classes: readonly ClassFigures[],
    questions: readonly QuestionResultFigures[],
  ): Promise<ComparedQuestion[]> {
    const shares = await this.database.query<{ position: number; sittingId: string; facility: number }>(
      byClassSql,
      scope,
    );
    const known = new Map(shares.map((one) => [`${one.position} ${one.sittingId}`, one.facility]));
    return questions.map((question) => ({
      ...question,
      byClass: classes.map(({ sittingId }) => known.get(`${question.position} ${sittingId}`) ?? null),
    }));
  }
}
