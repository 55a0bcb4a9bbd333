import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { QuestionContent, RichText } from './question-content';
import { newVersion } from './new-question';
import { PlaceWish, QuestionPlaces } from './question-place.query';
import { QuestionRecord } from './question-record';
import { QuestionWording, Wording } from './question-wording.service';
import { Question } from './question.entity';
import { KindIsFixed } from './question.errors';
import { QuestionChanged } from './question.events';
import { questionPolicy } from './question.policy';
import { Questions } from './question.repository';
import { QuestionVersion } from './question-version.entity';

export interface QuestionEdit extends PlaceWish {
  version: number;
  content?: QuestionContent;
  explanation?: RichText;
}

/** Changing questions. What is kept is always sound; a draft may still lack its place in the programme. */
@Injectable()
export class QuestionRevising {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly places: QuestionPlaces,
    private readonly wording: QuestionWording,
    private readonly record: QuestionRecord,
  ) {}

  /** @throws VersionConflict, QuestionStepNotPossible, KindIsFixed and what `QuestionAuthoring.begin` throws */
  async change(actor: Actor, id: string, edit: QuestionEdit): Promise<Question> {
    return this.database.transaction(async () => {
      const question = await this.questions.lock(actor, id);
      allow(questionPolicy.edit, actor, question);
      const { version, content, explanation } = edit;
      if (content && content.kind !== question.kind) throw new KindIsFixed();
      const [place = {}] = await this.places.placesFrom(question, [edit]);
      question.edit(version, place, this.record.now());
      const before = await this.questions.version(question);
      const said = { content: content ?? before.content, explanation: explanation ?? before.explanation };
      const wording = await this.wording.from(actor, said, before.fileIds);
      await this.keep(actor, question, before, wording);
      const stimulus = await this.questions.stimulusTextOf(question);
      await this.wording.describe(question.schoolId, [{ question, stimulus, content: wording.content }]);
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
}
