import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Actor, Database, NotFound } from '@hoclieu/platform';
import { insertAll } from './insert-all';
import type { RichText } from './question-content';
import { questionScope, visibleQuestion } from './question-scope';
import { Question } from './question.entity';
import { QuestionVersion } from './question-version.entity';
import { Stimulus } from './stimulus.entity';

@Injectable()
export class Questions {
  constructor(private readonly database: Database) {}

  /** @throws NotFound when the actor may not see it */
  async get(actor: Actor, id: string): Promise<Question> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, false);
  }

  /** For changes of state: the row is held until the transaction ends. */
  async lock(actor: Actor, id: string): Promise<Question> {
    await this.checkVisible(actor, id);
    return this.find(actor.schoolId, id, true);
  }

  /** For what the school itself does, such as the outcome of an approval. */
  lockUnseen(schoolId: string, id: string): Promise<Question> {
    return this.find(schoolId, id, true);
  }

  getUnseen(schoolId: string, id: string): Promise<Question> {
    return this.find(schoolId, id, false);
  }

  /** New questions with their first versions, in one statement each. */
  async add(questions: readonly Question[], versions: readonly QuestionVersion[]): Promise<void> {
    await insertAll(this.database, Question, questions);
    await insertAll(this.database, QuestionVersion, versions);
  }

  async save(question: Question): Promise<void> {
    await this.database.repository(Question).save(question);
  }

  async version(question: Question, number = question.latestVersion): Promise<QuestionVersion> {
    const { schoolId, id: questionId } = question;
    const found = await this.database.repository(QuestionVersion).findOneBy({ schoolId, questionId, number });
    if (!found) throw new NotFound('question-version');
    return found;
  }

  async keepVersion(version: QuestionVersion): Promise<void> {
    await this.database.repository(QuestionVersion).save(version);
  }

  /** The newest version is being read by others: from now on it stays as it is. */
  freeze(question: Question, now: Date): Promise<void> {
    return this.mark(question, { submittedAt: now });
  }

  bringIntoForce(question: Question, now: Date): Promise<void> {
    return this.mark(question, { approvedAt: now });
  }

  async stimulusTextOf({ schoolId, stimulusId }: Question): Promise<RichText> {
    if (!stimulusId) return '';
    const stimulus = await this.database.repository(Stimulus).findOneBy({ schoolId, id: stimulusId });
    return stimulus?.text ?? '';
  }

  async stimulusTexts(schoolId: string, ids: string[]): Promise<ReadonlyMap<string, RichText>> {
    if (ids.length === 0) return new Map();
    const stimuli = await this.database.repository(Stimulus).findBy({ schoolId, id: In(ids) });
    return new Map(stimuli.map(({ id, text }) => [id, text]));
  }

  /** Those that ask about a stimulus, held until the transaction ends. */
  onStimulus(schoolId: string, stimulusId: string): Promise<Question[]> {
    const lock = { mode: 'pessimistic_write' as const };
    return this.database
      .repository(Question)
      .find({ where: { schoolId, stimulusId }, order: { id: 'asc' }, lock });
  }

  private async mark(
    { schoolId, id: questionId, latestVersion: number }: Question,
    marks: Partial<Pick<QuestionVersion, 'submittedAt' | 'approvedAt'>>,
  ): Promise<void> {
    await this.database.repository(QuestionVersion).update({ schoolId, questionId, number }, marks);
  }

  private async checkVisible(actor: Actor, id: string): Promise<void> {
    const seen = await this.database.one(
      `select 1 from assessment.question q where q.id = $5 and ${visibleQuestion}`,
      [...questionScope(actor), id],
    );
    if (!seen) throw new NotFound('question');
  }

  private async find(schoolId: string, id: string, locked: boolean): Promise<Question> {
    const lock = locked ? { lock: { mode: 'pessimistic_write' as const } } : {};
    const question = await this.database.repository(Question).findOne({ where: { schoolId, id }, ...lock });
    if (!question) throw new NotFound('question');
    return question;
  }
}
