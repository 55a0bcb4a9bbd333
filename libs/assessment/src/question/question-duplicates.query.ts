import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { SameQuestion } from './http/question.view';
import { cleanContent } from './content-text';
import type { QuestionContent } from './question-content';
import { QuestionWording } from './question-wording.service';
import { questionPolicy } from './question.policy';
import { questionScope, visibleQuestion } from './question-scope';

/** Questions with the same stem and the same options. The same stem with other options is another question. */
@Injectable()
export class QuestionDuplicates {
  constructor(
    private readonly database: Database,
    private readonly wording: QuestionWording,
  ) {}

  /** For one that is being written; `excluding` is itself, `stimulus` the text it shares with others. */
  async ofContent(
    actor: Actor,
    content: QuestionContent,
    stimulusId: string | null,
    excluding: string | null,
  ): Promise<SameQuestion[]> {
    allow(questionPolicy.read, actor, null);
    const stimulus = await this.database.one<{ text: string }>(
      'select text from assessment.stimulus where school_id = $1 and id = $2',
      [actor.schoolId, stimulusId],
    );
    const print = await this.wording.fingerprint(actor.schoolId, cleanContent(content), stimulus?.text ?? '');
    return this.ofPrint(actor, print, excluding);
  }

  ofPrint(actor: Actor, fingerprint: string, excluding: string | null): Promise<SameQuestion[]> {
    return this.database.query<SameQuestion>(
      `select q.id, q.status, q.grade, q.level, a.full_name as "authorName", q.lesson_name as "lessonName"
         from assessment.question q
         join people.staff a on a.school_id = q.school_id and a.id = q.author_id
        where ${visibleQuestion} and q.fingerprint = $5 and q.id is distinct from $6::uuid and q.status <> 'retired'
        order by q.status = 'approved' desc, q.id limit 10`,
      [...questionScope(actor), fingerprint, excluding],
    );
  }
}
