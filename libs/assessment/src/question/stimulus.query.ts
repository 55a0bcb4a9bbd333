import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import type { StimulusView } from './http/stimulus.view';
import { questionPolicy } from './question.policy';
import { ownSubjects, questionScope } from './question-scope';

const shown = 100;

@Injectable()
export class StimulusReader {
  constructor(private readonly database: Database) {}

  /** The newest of a subject and grade, for choosing one. */
  list(actor: Actor, subjectId: string, grade: number): Promise<StimulusView[]> {
    allow(questionPolicy.read, actor, null);
    return this.database.query<StimulusView>(
      `${select} and m.subject_id = $5 and m.grade = $6 order by m.id desc limit ${shown}`,
      [...questionScope(actor), subjectId, grade],
    );
  }

  async get(actor: Actor, id: string): Promise<StimulusView> {
    allow(questionPolicy.read, actor, null);
    const found = await this.database.one<StimulusView>(`${select} and m.id = $5`, [
      ...questionScope(actor),
      id,
    ]);
    if (!found) throw new NotFound('stimulus');
    return found;
  }
}

const select = `
  select m.id, m.subject_id as "subjectId", m.grade, m.text, m.version, w.full_name as "authorName",
         (select count(*)::int from assessment.question q
           where q.school_id = m.school_id and q.stimulus_id = m.id and q.status <> 'retired') as questions
    from assessment.stimulus m
    join people.staff w on w.school_id = m.school_id and w.id = m.created_by
   where m.school_id = $1
     and ($2::boolean or m.created_by = $3::uuid or m.subject_id = any(array(${ownSubjects})))`;
