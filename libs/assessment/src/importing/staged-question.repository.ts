import { Injectable } from '@nestjs/common';
import { Database, decodeCursor, NotFound, Page, pageOf, PageQuery } from '@hoclieu/platform';
import { insertAll } from '../question/insert-all';
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

/** These questions, or all that are in a state, or all of the file. */
export interface ChosenQuestions {
  readonly positions?: number[];
  readonly state?: StagedState;
}

export interface BulkPlace {
  level?: CognitiveLevel;
  lessonId?: string;
  chapter?: string;
  requirement?: string;
  requirementCode?: string;
  /** Fill only where nothing is said yet. */
  onlyMissing: boolean;
}

@Injectable()
export class StagedQuestions {
  constructor(private readonly database: Database) {}

  async add(rows: StagedQuestion[]): Promise<void> {
    await insertAll(this.database, StagedQuestion, rows);
  }

  /** Rows of one import that changed, in one statement. */
  async save(rows: StagedQuestion[]): Promise<void> {
    const [first] = rows;
    await this.database.query(
      `update assessment.question_import_row row
          set content = said.content, explanation = said.explanation, stimulus = said.stimulus, choice = said.choice,
              problems = said.problems, fingerprint = said.fingerprint, version = said.version
         from jsonb_to_recordset($3) as said (position int, content jsonb, explanation text, stimulus jsonb, choice text,
                problems jsonb, fingerprint text, version int)
        where row.school_id = $1 and row.import_id = $2 and row.position = said.position`,
      [first?.schoolId, first?.importId, JSON.stringify(rows)],
    );
  }

  /** Those that share a text, in their order. */
  sharing(one: QuestionImport, key: string): Promise<StagedQuestion[]> {
    return this.of(one).andWhere(`stimulus ->> 'key' = :key`, { key }).getMany();
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

  async choose(
    { schoolId, id }: QuestionImport,
    { positions, state }: ChosenQuestions,
    choice: ImportChoice,
  ): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row set choice = $4
        where school_id = $1 and import_id = $2 and ${chosen('$3', state)}`,
      [schoolId, id, positions ?? null, choice],
    );
  }

  async place(
    { schoolId, id }: QuestionImport,
    { positions, state }: ChosenQuestions,
    to: BulkPlace,
  ): Promise<void> {
    await this.database.query(
      `update assessment.question_import_row
          set level = case when $5::text is null or ($4 and level is not null) then level else $5 end,
              lesson_id = case when $6::uuid is null or ($4 and lesson_id is not null) then lesson_id else $6 end,
              chapter = case when $7::text is null or ($4 and chapter <> '') then chapter else $7 end,
              requirement = case when $8::text is null or ($4 and requirement <> '') then requirement else $8 end,
              requirement_code = case when $9::text is null or ($4 and requirement_code is not null)
                                   then requirement_code else $9 end
        where school_id = $1 and import_id = $2 and ${chosen('$3', state)}`,
      [schoolId, id, positions ?? null, to.onlyMissing, ...bulkFields.map((field) => to[field] ?? null)],
    );
  }

  /** Finds what the bank or an earlier question of the file asks already; such a question is skipped at first. */
  async compare({ schoolId, id }: QuestionImport, positions: number[] | null = null): Promise<void> {
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
          and ($3::int[] is null or row.position = any($3))`,
      [schoolId, id, positions],
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

const bulkFields = ['level', 'lessonId', 'chapter', 'requirement', 'requirementCode'] as const;

function chosen(positions: string, state: StagedState | undefined): string {
  const named = `(${positions}::int[] is null or position = any(${positions}))`;
  return state ? `${named} and ${conditions[state]}` : named;
}
