import { Injectable } from '@nestjs/common';
import { Actor, Database, newId } from '@hoclieu/platform';
import { newQuestion, newVersion, type QuestionOrigin } from './new-question';
import { type PlaceWish, QuestionPlaces } from './question-place.query';
import { QuestionRecord } from './question-record';
import { QuestionWording, type Said, type Wording } from './question-wording.service';
import type { Question } from './question.entity';
import { QuestionWritten } from './question.events';
import { Questions } from './question.repository';

/** What is said of a draft beside its subject and grade. */
export interface DraftWish extends Omit<PlaceWish, 'level'>, Pick<QuestionOrigin, 'level'>, Said {}

type Programme = Omit<QuestionOrigin, 'level'>;

interface Draft {
  readonly question: Question;
  readonly wording: Wording;
}

/** The way into the bank: one question of a subject and grade or a thousand, in the same few statements. */
@Injectable()
export class QuestionAuthoring {
  constructor(
    private readonly database: Database,
    private readonly questions: Questions,
    private readonly places: QuestionPlaces,
    private readonly wording: QuestionWording,
    private readonly record: QuestionRecord,
  ) {}

  /** @throws what `beginAll` throws */
  async begin(actor: Actor, wish: Programme & DraftWish): Promise<Question> {
    const [question] = await this.beginAll(actor, wish, [wish]);
    if (!question) throw new Error('a wish makes a question');
    return question;
  }

  /**
   * Drafts in the order of the wishes; all or none. @throws NotYourSubject, ContentNotSound, LevelNotUsed,
   * LessonOfAnotherSubject, StimulusOfAnotherSubject, NotFound for a file the actor may not see
   */
  async beginAll(actor: Actor, programme: Programme, wishes: readonly DraftWish[]): Promise<Question[]> {
    return this.database.transaction(async () => {
      const drafts = await this.drafts(actor, programme, wishes);
      await this.describe(actor.schoolId, drafts);
      await this.questions.add(
        drafts.map(({ question }) => question),
        drafts.map(({ question, wording }) =>
          newVersion(question, wording, question.authorId, question.createdAt),
        ),
      );
      for (const { question } of drafts) await this.record.of(actor, QuestionWritten, question);
      return drafts.map(({ question }) => question);
    });
  }

  private async drafts(
    actor: Actor,
    { subjectId, grade }: Programme,
    wishes: readonly DraftWish[],
  ): Promise<Draft[]> {
    const origin = { schoolId: actor.schoolId, subjectId, grade };
    const departmentId = await this.places.departmentFor(actor, subjectId);
    const wordings = await this.wording.fromAll(actor, wishes);
    const places = await this.places.placesFrom(origin, wishes);
    const now = this.record.now();
    return wishes.flatMap(({ level }, at) => {
      const wording = wordings[at];
      if (!wording) return [];
      const identity = { ...origin, id: newId(), authorId: String(actor.personId), departmentId, level };
      return [{ question: newQuestion(identity, places[at] ?? {}, wording.content.kind, now), wording }];
    });
  }

  private async describe(schoolId: string, drafts: readonly Draft[]): Promise<void> {
    const shared = drafts.flatMap(({ question: { stimulusId } }) => stimulusId ?? []);
    const texts = await this.questions.stimulusTexts(schoolId, [...new Set(shared)]);
    await this.wording.describe(
      schoolId,
      drafts.map(({ question, wording: { content } }) => ({
        question,
        content,
        stimulus: texts.get(question.stimulusId ?? '') ?? '',
      })),
    );
  }
}
