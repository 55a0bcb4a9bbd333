import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import type { QuestionUse, QuestionVersionView, QuestionView, VersionSummary } from './http/question.view';
import { QuestionDuplicates } from './question-duplicates.query';
import { rightsOf } from './question-rights';
import type { Question } from './question.entity';
import { questionPolicy } from './question.policy';
import { Questions } from './question.repository';
import { shownStemSql } from './shown-stem';

type Names = Pick<QuestionView, 'subjectName' | 'authorName' | 'departmentName' | 'stimulus'>;

/** One question as its page shows it. */
@Injectable()
export class QuestionReader {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly duplicates: QuestionDuplicates,
  ) {}

  async view(actor: Actor, id: string): Promise<QuestionView> {
    allow(questionPolicy.read, actor, null);
    return this.viewOf(actor, await this.questions.get(actor, id));
  }

  async viewOf(actor: Actor, question: Question): Promise<QuestionView> {
    const place = [question.schoolId, question.id];
    const [{ content, explanation }, names, versions, uses, duplicates] = await Promise.all([
      this.questions.version(question),
      this.database.one<Names>(namesSql, place),
      this.database.query<VersionSummary>(versionsSql, place),
      this.database.query<QuestionUse>(usesSql, place),
      this.duplicates.ofPrint(actor, question.fingerprint, question.id),
    ]);
    if (!names) throw new NotFound('question');
    const { schoolId: _, fingerprint: __, searchText: ___, stimulusPosition: ____, ...facts } = question;
    const said = { content: content as QuestionView['content'], explanation };
    return {
      ...(facts as Omit<Question, 'may'>),
      ...names,
      ...said,
      versions,
      uses,
      duplicates,
      can: rightsOf(actor, question),
    };
  }

  /** A version as it was, whether or not it is still in use. */
  async version(actor: Actor, id: string, number: number): Promise<QuestionVersionView> {
    allow(questionPolicy.read, actor, null);
    const question = await this.questions.get(actor, id);
    const { content, explanation } = await this.questions.version(question, number);
    return { number, content: content as QuestionVersionView['content'], explanation };
  }
}

const namesSql = `
  select s.name as "subjectName", a.full_name as "authorName", d.name as "departmentName",
         case when m.id is null then null else jsonb_build_object('id', m.id, 'text', m.text, 'questions', (
           select jsonb_agg(jsonb_build_object('id', g.id, 'status', g.status, 'stem', ${shownStemSql('gv.content')})
                            order by g.stimulus_position nulls last, g.id)
             from assessment.question g
             join assessment.question_version gv
               on gv.school_id = g.school_id and gv.question_id = g.id and gv.number = g.latest_version
            where g.school_id = m.school_id and g.stimulus_id = m.id and g.status <> 'retired')) end as stimulus
    from assessment.question q
    join school.subject s on s.school_id = q.school_id and s.id = q.subject_id
    join people.staff a on a.school_id = q.school_id and a.id = q.author_id
    left join school.department d on d.school_id = q.school_id and d.id = q.department_id
    left join assessment.stimulus m on m.school_id = q.school_id and m.id = q.stimulus_id
   where q.school_id = $1 and q.id = $2`;

const versionsSql = `
  select v.number, v.created_at as "createdAt", w.full_name as "writtenBy", v.submitted_at as "submittedAt",
         v.approved_at as "approvedAt"
    from assessment.question_version v
    join people.staff w on w.school_id = v.school_id and w.id = v.created_by
   where v.school_id = $1 and v.question_id = $2 order by v.number desc`;

const usesSql = `
  select t.id as "testId", t.title, t.kind, t.status, u.question_version as version
    from assessment.test_question u
    join assessment.test t on t.school_id = u.school_id and t.id = u.test_id
   where u.school_id = $1 and u.question_id = $2 order by t.created_at desc limit 50`;
