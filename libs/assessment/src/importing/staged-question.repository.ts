import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, NotFound, Page, pageOf, PageQuery } from '@hoclieu/platform';
import type { CognitiveLevel } from '../question/question-content';
import type { QuestionImport } from './question-import.entity';
import { ImportChoice, StagedQuestion } from './staged-question.entity';

export const stagedStates = ['good', 'bad', 'duplicate', 'lossy', 'skipped'] as const;
export type StagedState = (typeof stagedStates)[number];

const conditions: Record<StagedState, string> = {
  good: `problems = '[]' and choice = 'keep'`,
  bad: `problems <> '[]'`,
  duplicate: '(same_in_bank is not null or same_in_file is not null)',
  lossy: `losses <> '[]'`,
  skipped: `choice = 'skip'`,
};

export interface BulkPlace {
  level?: CognitiveLevel;
  lessonId?: string;
  /** Fill only where nothing is said yet. */
  onlyMissing: boolean;
}

@Injectable()
export class StagedQuestions {
  constructor(private readonly database: Database) {}

  async add(rows: StagedQuestion[]): Promise<void> {
    await this.database.repository(StagedQuestion).insert(rows);
  }

  async save(row: StagedQuestion): Promise<void> {
    await this.database.repository(StagedQuestion).save(row);
  }

  async get({ schoolId, id: importId }: QuestionImport, position: number): Promise<StagedQuestion> {
    const found = await this.database.repository(StagedQuestion).findOneBy({ schoolId, importId, position });
    if (!found) throw new NotFound('question');
    return found;
  }

  async page(one: QuestionImport, state: StagedState | null, page: PageQuery): Promise<Page<StagedQuestion>> {
    const limit = page.limit ?? 50;
    const [after] = page.cursor ? decodeCursor(page.cursor, 1) : [0];
    const query = this.of(one)
      .andWhere('position > :after', { after })
      .limit(limit + 1);
    if (state) query.andWhere(conditions[state]);
    return pageOf(await query.getMany(), limit, (row) => [row.position]);
  }

  async all(one: QuestionImport, state: StagedState): Promise<StagedQuestion[]> {
    return this.of(one).andWhere(conditions[state]).getMany();
  }

  async choose({ schoolId, id }: QuestionImport, positions: number[], choice: ImportChoice): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row set choice = $4
        where school_id = $1 and import_id = $2 and position = any($3::int[])`,
      [schoolId, id, positions, choice],
    );
  }

  /** All questions when no positions are given. */
  async place({ schoolId, id }: QuestionImport, positions: number[] | null, to: BulkPlace): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row
          set level = case when $4::text is null or ($6 and level is not null) then level else $4 end,
              lesson_id = case when $5::uuid is null or ($6 and lesson_id is not null) then lesson_id else $5 end
        where school_id = $1 and import_id = $2 and ($3::int[] is null or position = any($3))`,
      [schoolId, id, positions, to.level ?? null, to.lessonId ?? null, to.onlyMissing],
    );
  }

  /** Finds what the bank or an earlier question of the file asks already; such a question is skipped at first. */
  async compare({ schoolId, id }: QuestionImport, position: number | null = null): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row row
          set same_in_bank = known.in_bank, same_in_file = known.in_file,
              choice = case when known.in_bank is null and known.in_file is null then row.choice else 'skip' end
         from (select r.position,
                      (select q.id from assessment.question q
                        where q.school_id = $1 and q.fingerprint = r.fingerprint and q.status <> 'retired'
                        order by q.status = 'approved' desc, q.id limit 1) as in_bank,
                      (select min(e.position) from assessment.question_import_row e
                        where e.school_id = $1 and e.import_id = $2 and e.fingerprint = r.fingerprint
                          and e.position < r.position) as in_file
                 from assessment.question_import_row r where r.school_id = $1 and r.import_id = $2) known
        where row.school_id = $1 and row.import_id = $2 and row.position = known.position
          and ($3::int is null or row.position = $3)`,
      [schoolId, id, position],
    );
  }

  async markKept(
    { schoolId, id }: QuestionImport,
    kept: [position: number, questionId: string][],
  ): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row row set question_id = kept.question_id
         from unnest($3::int[], $4::uuid[]) as kept (position, question_id)
        where row.school_id = $1 and row.import_id = $2 and row.position = kept.position`,
      [schoolId, id, kept.map(([position]) => position), kept.map(([, questionId]) => questionId)],
    );
  }

  private of({ schoolId, id }: QuestionImport) {
    return this.database
      .repository(StagedQuestion)
      .createQueryBuilder('row')
      .where('row.school_id = :schoolId and row.import_id = :id', { schoolId, id })
      .orderBy('row.position');
  }
}
