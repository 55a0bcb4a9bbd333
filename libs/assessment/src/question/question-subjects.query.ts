import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import type { QuestionBankView } from './http/question-bank.view';
import { CognitiveLevel, cognitiveLevels } from './question-content';
import { levelCount } from './question.settings';
import { NotYourSubject } from './question.errors';
import { questionPolicy } from './question.policy';
import { ownSubjects, questionScope } from './question-scope';

/** Whose subject is whose, and which levels the school asks at. */
@Injectable()
export class QuestionSubjects {
  constructor(
    private readonly database: Database,
    private readonly settings: SchoolSettings,
  ) {}

  /** What a form of the bank offers: subjects the actor reads, those they write for, and the levels. */
  async bank(actor: Actor): Promise<QuestionBankView> {
    allow(questionPolicy.read, actor, null);
    const subjects = await this.database.query<QuestionBankView['subjects'][number]>(
      `select s.id, s.name, s.id = any(array(${ownSubjects})) as "canWrite"
         from school.subject s
        where s.school_id = $1 and s.kind = 'subject' and ($2::boolean or s.id = any(array(${ownSubjects})))
        order by s.name`,
      questionScope(actor),
    );
    const mayWrite = questionPolicy.write(actor);
    return {
      levels: await this.levels(actor.schoolId),
      subjects: subjects.map((each) => ({ ...each, canWrite: mayWrite && each.canWrite })),
    };
  }

  async levels(schoolId: string): Promise<CognitiveLevel[]> {
    return cognitiveLevels.slice(0, await this.settings.get(schoolId, levelCount));
  }

  /** @throws NotAllowed, NotYourSubject */
  async checkWrites(actor: Actor, subjectId: string): Promise<void> {
    allow(questionPolicy.write, actor, null);
    if (actor.kind === 'system') return;
    const own = await this.database.one(
      `select 1 from (${ownSubjects}) as mine where subject_id = $5 and $2::boolean is not null`,
      [...questionScope(actor), subjectId],
    );
    if (!own) throw new NotYourSubject();
  }

  /** The department that answers for the subject: the author's own when it does. */
  async departmentOf(schoolId: string, subjectId: string, authorId: string | null): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      `select ds.department_id as id
         from school.department_subject ds
         join school.department dep on dep.school_id = ds.school_id and dep.id = ds.department_id
         left join people.staff s on s.school_id = ds.school_id and s.id = $3
         left join school.department own on own.school_id = s.school_id and own.id = s.department_id
        where ds.school_id = $1 and ds.subject_id = $2
        order by ds.department_id in (own.id, own.parent_id) desc nulls last, dep.campus_id is not null, dep.name
        limit 1`,
      [schoolId, subjectId, authorId],
    );
    return row?.id ?? null;
  }
}
