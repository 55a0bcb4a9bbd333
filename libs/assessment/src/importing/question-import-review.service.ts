import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound, Page, PageQuery } from '@hoclieu/platform';
import type { Attachment } from '../formats/exchanged-question';
import type { QuestionContent, RichText } from '../question/question-content';
import { cleanContent } from '../question/content-text';
import { questionPolicy } from '../question/question.policy';
import { QuestionPlaces } from '../question/question-place.query';
import { cleanRichText } from '../question/rich-text';
import { CountedImport, QuestionImports } from './question-import.repository';
import { ImportChoice, StagedQuestion } from './staged-question.entity';
import { BulkPlace, StagedQuestions, StagedState } from './staged-question.repository';
import { fingerprintOfStaged } from './staging-questions';

export interface Mending {
  readonly version: number;
  readonly content: QuestionContent;
  readonly explanation: RichText;
}

/** Looking through an import, and mending what the file got wrong. */
@Injectable()
export class QuestionImportReview {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
    private readonly places: QuestionPlaces,
  ) {}

  async list(actor: Actor, status: 'review' | 'kept' | null, page: PageQuery): Promise<Page<CountedImport>> {
    allow(questionPolicy.write, actor, null);
    return this.imports.list(actor, status, page);
  }

  async get(actor: Actor, id: string): Promise<CountedImport> {
    allow(questionPolicy.write, actor, null);
    const { id: found } = await this.imports.get(actor, id);
    const [counted] = await this.imports.counted(actor, [found]);
    if (!counted) throw new NotFound('question-import');
    return counted;
  }

  async questions(
    actor: Actor,
    id: string,
    state: StagedState | null,
    page: PageQuery,
  ): Promise<Page<StagedQuestion>> {
    return this.staged.page(await this.imports.get(actor, id), state, page);
  }

  async attachment(actor: Actor, id: string, key: string): Promise<Attachment> {
    return this.imports.attachment(await this.imports.get(actor, id), key);
  }

  /** @throws ImportAlreadyKept, VersionConflict */
  async mend(
    actor: Actor,
    id: string,
    position: number,
    { version, ...said }: Mending,
  ): Promise<StagedQuestion> {
    return this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.checkOpen();
      const row = await this.staged.get(one, position);
      const content = cleanContent(said.content);
      row.mend(version, content, cleanRichText(said.explanation));
      row.fingerprint = fingerprintOfStaged(
        content,
        row.stimulus?.text ?? '',
        await this.imports.hashes(one),
      );
      await this.staged.save(row);
      await this.staged.compare(one, position);
      return this.staged.get(one, position);
    });
  }

  async choose(actor: Actor, id: string, positions: number[], choice: ImportChoice): Promise<CountedImport> {
    return this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.checkOpen();
      await this.staged.choose(one, positions, choice);
      return this.get(actor, id);
    });
  }

  /** @throws LevelNotUsed, LessonOfAnotherSubject */
  async place(actor: Actor, id: string, positions: number[] | null, to: BulkPlace): Promise<CountedImport> {
    return this.database.transaction(async () => {
      const one = await this.imports.lock(actor, id);
      one.checkOpen();
      await this.places.placesFrom(one, [to]);
      await this.staged.place(one, positions, to);
      return this.get(actor, id);
    });
  }
}
