import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { isUsable } from '../blueprint/cell-supply.query';
import type { QuestionKind } from '../question/question-content';
import { ownSubjects, questionScope } from '../question/question-scope';
import { QuestionsNotUsable } from './test.errors';
import { Test } from './test.entity';
import { sectionOf } from './test-section';

/** Tests `t` the actor may see; parameters are those of `questionScope`. */
export const visibleTest = `(t.school_id = $1 and ($2::boolean or t.author_id = $3::uuid
  or t.subject_id = any(array(${ownSubjects}))))`;

export interface AskedQuestion {
  questionId: string;
  /** Of the whole question, in hundredths. */
  points: number;
}

@Injectable()
export class Tests {
  constructor(private readonly database: Database) {}

  /** @throws NotFound when the actor may not see it */
  async get(actor: Actor, id: string): Promise<Test> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, false);
  }

  async lock(actor: Actor, id: string): Promise<Test> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, true);
  }

  /** For what the school itself does, such as the outcome of an approval. */
  getUnseen(schoolId: string, id: string): Promise<Test> {
    return this.find(schoolId, id, false);
  }

  lockUnseen(schoolId: string, id: string): Promise<Test> {
    return this.find(schoolId, id, true);
  }

  async add(test: Test): Promise<void> {
    await this.database.repository(Test).insert(test);
  }

  async save(test: Test): Promise<void> {
    await this.database.repository(Test).save(test);
  }

  asked({ schoolId, id }: Test): Promise<(AskedQuestion & { version: number })[]> {
    return this.database.query(
      `select question_id as "questionId", points, question_version as version
         from assessment.test_question where school_id = $1 and test_id = $2 order by position`,
      [schoolId, id],
    );
  }

  /**
   * What the test asks from now on, in sections by form. Each question comes in its approved version.
   * @throws QuestionsNotUsable
   */
  async ask(test: Test, wanted: readonly AskedQuestion[]): Promise<void> {
    const { schoolId, id, subjectId, grade } = test;
    const found = await this.database.query<{ id: string; kind: QuestionKind; version: number }>(
      `select q.id, q.kind, q.approved_version as version from assessment.question q
        where q.school_id = $1 and q.id = any($2::uuid[]) and q.subject_id = $3 and q.grade = $4 and ${isUsable}
        for share`,
      [schoolId, wanted.map(({ questionId }) => questionId), subjectId, grade],
    );
    const known = new Map(found.map((question) => [question.id, question]));
    const rows = wanted.flatMap(({ questionId, points }) => {
      const question = known.get(questionId);
      return question ? [{ ...question, points, section: sectionOf(question.kind) }] : [];
    });
    if (rows.length < wanted.length) throw new QuestionsNotUsable(wanted.length - rows.length);
    await this.database.query('delete from assessment.test_question where school_id = $1 and test_id = $2', [
      schoolId,
      id,
    ]);
    await this.database.query(
      `insert into assessment.test_question (school_id, test_id, position, section, question_id, question_version, points)
       select $1, $2, x.n, x.section, x.id, x.version, x.points
         from rows from (jsonb_to_recordset($3::jsonb) as (id uuid, version int, points int, section int))
           with ordinality as x (id, version, points, section, n)`,
      [schoolId, id, JSON.stringify(rows.toSorted((a, b) => a.section - b.section))],
    );
  }

  private async checkVisible(actor: Actor, id: string): Promise<void> {
    const seen = await this.database.one(
      `select 1 from assessment.test t where t.id = $5 and ${visibleTest}`,
      [...questionScope(actor), id],
    );
    if (!seen) throw new NotFound('test');
  }

  private async find(schoolId: string, id: string, locked: boolean): Promise<Test> {
    const lock = locked ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const test = await this.database.repository(Test).findOne({ where: { schoolId, id }, ...lock });
    if (!test) throw new NotFound('test');
    return test;
  }
}
