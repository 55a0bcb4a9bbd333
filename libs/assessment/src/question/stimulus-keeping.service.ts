import { Injectable } from '@nestjs/common';
import { Actor, Database, newId, NotFound, VersionConflict } from '@hoclieu/platform';
import { insertAll } from './insert-all';
import type { RichText } from './question-content';
import { QuestionPlaces } from './question-place.query';
import { QuestionWording } from './question-wording.service';
import { Question } from './question.entity';
import { StimulusBlank, StimulusInUse } from './question.errors';
import { Questions } from './question.repository';
import { cleanRichText, filesIn } from './rich-text';
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

  /** @throws what `writeAll` throws */
  async write(actor: Actor, { text, ...programme }: StimulusWish): Promise<Stimulus> {
    const [stimulus] = await this.writeAll(actor, programme, [text]);
    if (!stimulus) throw new Error('a text makes a stimulus');
    return stimulus;
  }

  /** In the order of the texts. @throws NotYourSubject, StimulusBlank, NotFound for a file the actor may not see */
  async writeAll(
    actor: Actor,
    { subjectId, grade }: Omit<StimulusWish, 'text'>,
    texts: readonly RichText[],
  ): Promise<Stimulus[]> {
    return this.database.transaction(async () => {
      await this.places.departmentFor(actor, subjectId);
      const { schoolId, personId } = actor;
      const createdAt = this.record.now();
      const words = await this.words(actor, texts, []);
      const stimuli = words.map((said) => {
        const made = { schoolId, id: newId(), subjectId, grade, createdBy: String(personId), createdAt };
        return Object.assign(new Stimulus(), made, said, { version: 1 });
      });
      await insertAll(this.database, Stimulus, stimuli);
      for (const stimulus of stimuli) await this.record.of(actor, stimulus);
      return stimuli;
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
      const [words] = await this.words(actor, [text], stimulus.fileIds);
      Object.assign(stimulus, words, { version: version + 1 });
      await this.database.repository(Stimulus).save(stimulus);
      for (const question of asking) await this.renew(question, stimulus.text);
      await this.record.of(actor, stimulus);
      return stimulus;
    });
  }

  private async words(actor: Actor, texts: readonly RichText[], known: readonly string[]) {
    const words = texts.map(cleanRichText).map((text) => ({ text, fileIds: filesIn(text) }));
    if (words.some(({ text }) => text === '')) throw new StimulusBlank();
    await this.wording.checkSeen(actor, words, known);
    return words;
  }

  private async renew(question: Question, stimulus: RichText): Promise<void> {
    const { content } = await this.questions.version(question);
    await this.wording.describe(question.schoolId, [{ question, content, stimulus }]);
    await this.questions.save(question);
  }
}

function isRead({ status, approvedVersion }: Question): boolean {
  return approvedVersion !== null || status === 'in-review';
}
