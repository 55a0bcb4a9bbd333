import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, newId } from '@hoclieu/platform';
import type { QuestionContent, RichText } from './question-content';
import { newQuestion, newVersion, QuestionOrigin } from './new-question';
import { PlaceWish, QuestionPlaces } from './question-place.query';
import { QuestionRecord } from './question-record';
import { QuestionWording, Wording } from './question-wording.service';
import { Question } from './question.entity';
import { KindIsFixed } from './question.errors';
import { QuestionChanged, QuestionWritten } from './question.events';
import { questionPolicy } from './question.policy';
import { Questions } from './question.repository';
import { QuestionVersion } from './question-version.entity';

export interface QuestionWish extends Omit<PlaceWish, 'level'>, QuestionOrigin {
  content: QuestionContent;
  explanation?: RichText;
}

export interface QuestionEdit extends PlaceWish {
  version: number;
  content?: QuestionContent;
  explanation?: RichText;
}

/** Writing questions. What is kept is always sound; a draft may still lack its place in the programme. */
@Injectable()
export class QuestionAuthoring {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly places: QuestionPlaces,
    private readonly wording: QuestionWording,
    private readonly record: QuestionRecord,
  ) {}

  /** @throws NotYourSubject, ContentNotSound, LevelNotUsed, LessonOfAnotherSubject, StimulusOfAnotherSubject */
  async begin(actor: Actor, wish: QuestionWish): Promise<Question> {
    return this.database.transaction(async () => {
      const { content, explanation = '', subjectId, grade, level, ...place } = wish;
      const { schoolId } = actor;
      const authorId = String(actor.personId);
      const departmentId = await this.places.departmentFor(actor, subjectId);
      const wording = await this.wording.from(actor, content, explanation);
      const question = newQuestion(
        { schoolId, id: newId(), authorId, departmentId, subjectId, grade, level },
        await this.places.placeFrom({ schoolId, subjectId, grade }, { level, ...place }),
        content.kind,
        this.record.now(),
      );
      await this.describe(question, wording);
      await this.questions.add(question);
      await this.questions.keepVersion(newVersion(question, wording, authorId, this.record.now()));
      await this.record.of(actor, QuestionWritten, question);
      return question;
    });
  }

  /** @throws VersionConflict, QuestionStepNotPossible, KindIsFixed and what `begin` throws */
  async change(actor: Actor, id: string, edit: QuestionEdit): Promise<Question> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, id);
      allow(questionPolicy.edit, actor, question);
      const { version, content, explanation, ...place } = edit;
      if (content && content.kind !== question.kind) throw new KindIsFixed();
      question.edit(version, await this.places.placeFrom(question, place), this.record.now());
      const before = await this.questions.version(question);
      const wording = await this.wording.from(
        actor,
        content ?? before.content,
        explanation ?? before.explanation,
        before.fileIds,
      );
      await this.keep(actor, question, before, wording);
      await this.describe(question, wording);
      await this.questions.save(question);
      await this.record.of(actor, QuestionChanged, question);
      return question;
    });
  }

  /** A version that was submitted stays as it was read; the next one begins. */
  private async keep(
    actor: Actor,
    question: Question,
    before: QuestionVersion,
    wording: Wording,
  ): Promise<void> {
    if (before.submittedAt === null)
      return this.questions.keepVersion(Object.assign(before, wording, { createdAt: this.record.now() }));
    question.latestVersion += 1;
    const writer = actor.personId ?? question.authorId;
    return this.questions.keepVersion(newVersion(question, wording, writer, this.record.now()));
  }

  private async describe(question: Question, wording: Wording): Promise<void> {
    const stimulus = await this.questions.stimulusTextOf(question);
    await this.wording.describe(question, wording, stimulus);
  }
}
