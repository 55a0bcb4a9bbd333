import { Injectable } from '@nestjs/common';
import { Actor, allow, NotFound, Page, PageQuery } from '@hoclieu/platform';
import type { Attachment } from '../formats/exchanged-question';
import { questionPolicy } from '../question/question.policy';
import { ImportRetention, type RetentionDays } from './import-retention';
import { CountedImport, QuestionImports } from './question-import.repository';
import type { StagedQuestion } from './staged-question.entity';
import { StagedQuestions, StagedState } from './staged-question.repository';

/** Looking through an import. */
@Injectable()
export class QuestionImportReview {
  constructor(
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
    private readonly retention: ImportRetention,
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

  /** How long imports of the school stay, in days. */
  days(actor: Actor): Promise<RetentionDays> {
    return this.retention.days(actor.schoolId);
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
}
