import { Injectable } from '@nestjs/common';
import { Actor, Database, NotFound, VersionConflict } from '@hoclieu/platform';
import { cleanContent } from '../question/content-text';
import type { QuestionContent, RichText } from '../question/question-content';
import { StimulusBlank } from '../question/question.errors';
import { QuestionPlaces } from '../question/question-place.query';
import { cleanRichText } from '../question/rich-text';
import { ImportRecord } from './import-record';
import type { QuestionImport } from './question-import.entity';
import { QuestionImports } from './question-import.repository';
import type { ImportChoice, StagedQuestion } from './staged-question.entity';
import { BulkPlace, ChosenQuestions, StagedQuestions } from './staged-question.repository';
import { fingerprintOfStaged } from './staging-questions';

export interface Mending {
  readonly version: number;
  readonly content: QuestionContent;
  readonly explanation: RichText;
}

/** Mending what a file got wrong and saying what it left out, before anything comes into the bank. */
@Injectable()
export class QuestionImportMending {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
    private readonly places: QuestionPlaces,
    private readonly record: ImportRecord,
  ) {}

  /** @throws ImportAlreadyKept, VersionConflict */
  async mend(
    actor: Actor,
    id: string,
    position: number,
    { version, content, explanation }: Mending,
  ): Promise<StagedQuestion> {
    return this.changing(actor, id, async (one) => {
      const row = await this.staged.get(one, position);
      row.mend(version, cleanContent(content), cleanRichText(explanation));
      await this.renew(one, [row]);
      return this.staged.get(one, position);
    });
  }

  /** The text the question shares, for all that share it. @throws ImportAlreadyKept, VersionConflict, StimulusBlank */
  async rephrase(
    actor: Actor,
    id: string,
    position: number,
    { version, text }: { version: number; text: RichText },
  ): Promise<StagedQuestion> {
    return this.changing(actor, id, async (one) => {
      const { stimulus, version: current } = await this.staged.get(one, position);
      if (!stimulus) throw new NotFound('stimulus');
      if (current !== version) throw new VersionConflict();
      const said = cleanRichText(text);
      if (said === '') throw new StimulusBlank();
      const group = await this.staged.sharing(one, stimulus.key);
      for (const row of group) row.rephrase(said);
      await this.renew(one, group);
      return this.staged.get(one, position);
    });
  }

  /** @throws ImportAlreadyKept */
  async choose(actor: Actor, id: string, chosen: ChosenQuestions, choice: ImportChoice): Promise<void> {
    await this.changing(actor, id, (one) => this.staged.choose(one, chosen, choice));
  }

  /** @throws ImportAlreadyKept, LevelNotUsed, LessonOfAnotherSubject */
  async place(actor: Actor, id: string, chosen: ChosenQuestions, to: BulkPlace): Promise<void> {
    await this.changing(actor, id, async (one) => {
      await this.places.placesFrom(one, [to]);
      await this.staged.place(one, chosen, to);
    });
  }

  private changing<T>(actor: Actor, id: string, work: (one: QuestionImport) => Promise<T>): Promise<T> {
    return this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.touch(this.record.now());
      await this.imports.save(one);
      return work(one);
    });
  }

  /** What changed is compared anew with the file and the bank. */
  private async renew(one: QuestionImport, rows: StagedQuestion[]): Promise<void> {
    const hashes = await this.imports.hashes(one);
    for (const row of rows)
      row.fingerprint = row.content && fingerprintOfStaged(row.content, row.stimulus?.text ?? '', hashes);
    await this.staged.save(rows);
    await this.staged.compare(
      one,
      rows.map(({ position }) => position),
    );
  }
}
