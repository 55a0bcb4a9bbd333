import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import { CandidateCell, CellCandidates } from './cell-candidates.query';
import type { TestAlternative, TestHole, TestQuestionView, TestView } from './http/test.view';
import { testPolicy, testRights } from './test.policy';
import { approvalKind } from './test-publishing.service';
import { Test } from './test.entity';
import { Tests } from './test.repository';
import { shownStemSql } from '../question/shown-stem';

type Names = Pick<TestView, 'subjectName' | 'authorName' | 'blueprint' | 'forceMajeure'>;

/** One test as its page shows it. */
@Injectable()
export class TestReader {
  constructor(
    private readonly database: Database,
    private readonly tests: Tests,
    private readonly candidates: CellCandidates,
  ) {}

  async view(actor: Actor, id: string): Promise<TestView> {
    allow(testPolicy.read, actor, null);
    return this.viewOf(actor, await this.tests.get(actor, id));
  }

  async viewOf(actor: Actor, test: Test): Promise<TestView> {
    const place = [test.schoolId, test.id];
    const [names, questions, holes] = await Promise.all([
      this.database.one<Names>(namesSql, place),
      this.database.query<TestQuestionView>(questionsSql, place),
      this.holes(test),
    ]);
    if (!names) throw new NotFound('test');
    const { schoolId: _, authorId: __, departmentId: ___, blueprintId: ____, ...head } = test;
    const { schoolYearId: _____, forceMajeureReason: ______, ...facts } = head;
    return {
      ...facts,
      ...names,
      approvalKind: approvalKind(test),
      questions,
      holes,
      can: testRights(actor, test),
    };
  }

  /** What could stand in the place of a question: the same form, level and lesson, the least recently used first. */
  async alternatives(actor: Actor, id: string, position: number): Promise<TestAlternative[]> {
    allow(testPolicy.read, actor, null);
    const test = await this.tests.get(actor, id);
    return this.database.query<TestAlternative>(alternativesSql, [test.schoolId, id, position]);
  }

  private async holes(test: Test): Promise<TestHole[]> {
    if (!test.blueprintId) return [];
    const { cells, drawing } = await this.candidates.filling(test);
    const missing = new Map(drawing.short.map((cell) => [cell.key, cell.missing]));
    return cells
      .filter(({ key }) => missing.has(key))
      .map((cell) => holeOf(cell, missing.get(cell.key) ?? 0));
  }
}

function holeOf(cell: CandidateCell, missing: number): TestHole {
  const { candidates: _, key: __, ...hole } = cell;
  return { ...hole, missing };
}

const namesSql = `
  select s.name as "subjectName", a.full_name as "authorName",
         case when b.id is not null then jsonb_build_object('id', b.id, 'title', b.title) end as blueprint,
         case when t.force_majeure_at is not null then jsonb_build_object('reason', t.force_majeure_reason,
           'byName', h.full_name, 'at', t.force_majeure_at) end as "forceMajeure"
    from assessment.test t
    join school.subject s on s.school_id = t.school_id and s.id = t.subject_id
    join people.staff a on a.school_id = t.school_id and a.id = t.author_id
    left join people.staff h on h.school_id = t.school_id and h.id = t.force_majeure_by
    left join assessment.blueprint b on b.school_id = t.school_id and b.id = t.blueprint_id
   where t.school_id = $1 and t.id = $2`;

const questionsSql = `
  select x.position, x.section, x.question_id as "questionId", x.question_version as version, x.points, q.kind, q.level,
         q.lesson_name as "lessonName", q.stimulus_id as "stimulusId", m.text as stimulus, v.content,
         q.status = 'retired' or q.approved_version is distinct from x.question_version as "isOutdated"
    from assessment.test_question x
    join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
    join assessment.question_version v
      on v.school_id = x.school_id and v.question_id = x.question_id and v.number = x.question_version
    left join assessment.stimulus m on m.school_id = q.school_id and m.id = q.stimulus_id
   where x.school_id = $1 and x.test_id = $2 order by x.position`;

const alternativesSql = `
  select q.id as "questionId", ${shownStemSql('v.content')} as stem, q.level, q.lesson_name as "lessonName",
         (select max(t.created_at) from assessment.test_question u
            join assessment.test t on t.school_id = u.school_id and t.id = u.test_id
           where u.school_id = q.school_id and u.question_id = q.id) as "lastUsedAt"
    from assessment.test_question x
    join assessment.question here on here.school_id = x.school_id and here.id = x.question_id
    join assessment.question q on q.school_id = x.school_id and q.subject_id = here.subject_id and q.grade = here.grade
     and q.kind = here.kind and q.level = here.level and q.folded_lesson = here.folded_lesson and q.chapter = here.chapter
     and q.approved_version is not null and q.status <> 'retired'
    join assessment.question_version v
      on v.school_id = q.school_id and v.question_id = q.id and v.number = q.approved_version
   where x.school_id = $1 and x.test_id = $2 and x.position = $3
     and not exists (select 1 from assessment.test_question taken
                      where taken.school_id = $1 and taken.test_id = $2 and taken.question_id = q.id)
   order by "lastUsedAt" nulls first, q.id limit 30`;
