import { Injectable } from '@nestjs/common';
import { Actor, Database, newId, NotFound, VersionConflict } from '@hoclieu/platform';
import type { RichText } from './question-content';
import { QuestionPlaces } from './question-place.query';
import { QuestionWording } from './question-wording.service';
import { Question } from './question.entity';
import { StimulusBlank, StimulusInUse } from './question.errors';
import { Questions } from './question.repository';
import { cleanRichText } from './rich-text';
import { StimulusRecord } from './stimulus-record';
import { Stimulus } from './stimulus.entity';

export interface StimulusWish {
  subjectId: string;
  grade: number;
  text: RichText;
}

/** Writing what several questions share. */
@Injectable()
export class StimulusKeeping {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly places: QuestionPlaces,
    private readonly wording: QuestionWording,
    private readonly record: StimulusRecord,
  ) {}

  /** @throws NotYourSubject, StimulusBlank, NotFound for a file the actor may not see */
  async write(actor: Actor, { subjectId, grade, text }: StimulusWish): Promise<Stimulus> {
    return this.database.transaction(async () => {
      await this.places.departmentFor(actor, subjectId);
      const words = await this.words(actor, text, []);
      const { schoolId } = actor;
      const stimulus = Object.assign(new Stimulus(), { schoolId, id: newId(), subjectId, grade }, words, {
        createdBy: String(actor.personId),
        createdAt: this.record.now(),
        version: 1,
      });
      await this.database.repository(Stimulus).insert(stimulus);
      await this.record.of(actor, stimulus);
      return stimulus;
    });
  }

  /** @throws NotYourSubject, VersionConflict, StimulusInUse, StimulusBlank */
  async change(actor: Actor, id: string, version: number, text: RichText): Promise<Stimulus> {
    return this.database.transaction(async () => {
      const { schoolId } = actor;
      const lock = { mode: 'pessimistic_write' as const };
      const stimulus = await this.database.repository(Stimulus).findOne({ where: { schoolId, id }, lock });
      if (!stimulus) throw new NotFound('stimulus');
      await this.places.departmentFor(actor, stimulus.subjectId);
      if (stimulus.version !== version) throw new VersionConflict();
      const asking = await this.questions.onStimulus(schoolId, id);
      if (asking.some(isRead)) throw new StimulusInUse();
      Object.assign(stimulus, await this.words(actor, text, stimulus.fileIds), { version: version + 1 });
      await this.database.repository(Stimulus).save(stimulus);
      for (const question of asking) await this.renew(question, stimulus.text);
      await this.record.of(actor, stimulus);
      return stimulus;
    });
  }

  private async words(actor: Actor, html: RichText, known: readonly string[]) {
    const text = cleanRichText(html);
    if (text === '') throw new StimulusBlank();
    return { text, fileIds: await this.wording.seenFiles(actor, [text], known) };
  }

  private async renew(question: Question, stimulus: RichText): Promise<void> {
    await this.wording.describe(question, await this.questions.version(question), stimulus);
    await this.questions.save(question);
  }
}

function isRead({ status, approvedVersion }: Question): boolean {
  return approvedVersion !== null || status === 'in-review';
}
