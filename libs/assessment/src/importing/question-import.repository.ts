import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Actor, Database, decodeCursor, NotFound, Page, pageOf, PageQuery } from '@hoclieu/platform';
import type { Attachment } from '../formats/exchanged-question';
import { QuestionImport } from './question-import.entity';
import { hashOf } from './staging-questions';

export interface ImportCounts {
  total: number;
  /** Will become drafts: sound and not skipped. */
  keeping: number;
  bad: number;
  duplicate: number;
  skipped: number;
  withLosses: number;
  withoutLevel: number;
}

export interface CountedImport {
  readonly questions: QuestionImport;
  readonly counts: ImportCounts;
  readonly subjectName: string;
}

const portionBytes = 32 * 1024 * 1024;

const keeping = `r.choice = 'keep' and r.problems = '[]'`;

const counted = `
  count(r.position)::int as total,
  count(*) filter (where ${keeping})::int as keeping,
  count(*) filter (where r.problems <> '[]')::int as bad,
  count(*) filter (where r.same_in_bank is not null or r.same_in_file is not null)::int as duplicate,
  count(*) filter (where r.choice = 'skip')::int as skipped,
  count(*) filter (where r.losses <> '[]')::int as "withLosses",
  count(*) filter (where ${keeping} and r.level is null)::int as "withoutLevel"`;

/** The imports a member of staff began; nobody else sees them. */
@Injectable()
export class QuestionImports {
  constructor(private readonly database: Database) {}

  async add(one: QuestionImport): Promise<void> {
    await this.database.repository(QuestionImport).insert(one);
  }

  async save(one: QuestionImport): Promise<void> {
    await this.database.repository(QuestionImport).save(one);
  }

  async get(actor: Actor, id: string): Promise<QuestionImport> {
    return this.found(await this.database.repository(QuestionImport).findOneBy(own(actor, id)));
  }

  async lock(actor: Actor, id: string): Promise<QuestionImport> {
    const lock = { mode: 'pessimistic_write' as const };
    return this.found(
      await this.database.repository(QuestionImport).findOne({ where: own(actor, id), lock }),
    );
  }

  /** Those last touched before, without the ones somebody works on at this moment. */
  lockOlder(schoolId: string, since: Record<QuestionImport['status'], Date>): Promise<QuestionImport[]> {
    return this.database
      .repository(QuestionImport)
      .createQueryBuilder('one')
      .where('one.school_id = :schoolId', { schoolId })
      .andWhere(
        `one.changed_at < case one.status when 'kept' then cast(:kept as timestamptz) else cast(:review as timestamptz) end`,
        since,
      )
      .orderBy('one.id')
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** With their rows and files. */
  async remove(schoolId: string, imports: readonly QuestionImport[]): Promise<void> {
    const id = In(imports.map((one) => one.id));
    await this.database.repository(QuestionImport).delete({ schoolId, id });
  }

  /** Newest first. */
  async list(actor: Actor, status: 'review' | 'kept' | null, page: PageQuery): Promise<Page<CountedImport>> {
    const limit = page.limit ?? 50;
    const [before] = page.cursor ? decodeCursor(page.cursor, 1) : [null];
    const found = await this.database.query<{ id: string }>(
      `select i.id from assessment.question_import i
        where i.school_id = $1 and i.created_by = $2 and ($3::text is null or i.status = $3)
          and ($4::uuid is null or i.id < $4) order by i.id desc limit $5`,
      [actor.schoolId, actor.personId, status, before, limit + 1],
    );
    const ids = pageOf(found, limit, ({ id }) => [id]);
    return {
      ...ids,
      items: await this.counted(
        actor,
        ids.items.map(({ id }) => id),
      ),
    };
  }

  async counted(actor: Actor, ids: string[]): Promise<CountedImport[]> {
    const rows = await this.database.query<ImportCounts & { id: string; subjectName: string }>(
      `select i.id, s.name as "subjectName", ${counted}
         from assessment.question_import i
         join school.subject s on s.school_id = i.school_id and s.id = i.subject_id
         left join assessment.question_import_row r on r.school_id = i.school_id and r.import_id = i.id
        where i.school_id = $1 and i.id = any($2::uuid[]) group by i.id, s.name`,
      [actor.schoolId, ids],
    );
    const imports = await this.database
      .repository(QuestionImport)
      .createQueryBuilder('one')
      .where('one.school_id = :schoolId and one.id = any(:ids)', { schoolId: actor.schoolId, ids })
      .orderBy('one.id', 'DESC')
      .getMany();
    return imports.flatMap((questions) => {
      const row = rows.find(({ id }) => id === questions.id);
      if (!row) return [];
      const { id: _, subjectName, ...counts } = row;
      return [{ questions, counts, subjectName }];
    });
  }

  async addAttachments(
    { schoolId, id }: QuestionImport,
    attachments: Map<string, Attachment>,
  ): Promise<void> {
    for (const [key, attachment] of attachments)
      await this.database.query(
        `insert into assessment.question_import_attachment (school_id, import_id, key, name, media_type, sha256, bytes)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [schoolId, id, key, attachment.name, attachment.mediaType, hashOf(attachment), attachment.bytes],
      );
  }

  async attachment({ schoolId, id }: QuestionImport, key: string): Promise<Attachment> {
    const found = await this.database.one<Attachment>(
      `select name, media_type as "mediaType", bytes from assessment.question_import_attachment
        where school_id = $1 and import_id = $2 and key = $3`,
      [schoolId, id, key],
    );
    if (!found) throw new NotFound('file');
    return found;
  }

  /** The bytes of many, some megabytes at a time however many there are. */
  async *attachments(
    { schoolId, id }: QuestionImport,
    keys: string[],
  ): AsyncGenerator<(Attachment & { key: string })[]> {
    const portions = await this.database.query<{ keys: string[] }>(
      `select array_agg(key) as keys from (
         select key, sum(octet_length(bytes)) over (order by key) / $4 as portion
           from assessment.question_import_attachment
          where school_id = $1 and import_id = $2 and key = any($3::text[])) sized
        group by portion order by portion`,
      [schoolId, id, keys, portionBytes],
    );
    for (const portion of portions)
      yield this.database.query<Attachment & { key: string }>(
        `select key, name, media_type as "mediaType", bytes from assessment.question_import_attachment
          where school_id = $1 and import_id = $2 and key = any($3::text[]) order by key`,
        [schoolId, id, portion.keys],
      );
  }

  /** SHA-256 by key. */
  async hashes({ schoolId, id }: QuestionImport): Promise<Map<string, string>> {
    const rows = await this.database.query<{ key: string; sha256: string }>(
      'select key, sha256 from assessment.question_import_attachment where school_id = $1 and import_id = $2',
      [schoolId, id],
    );
    return new Map(rows.map(({ key, sha256 }) => [key, sha256]));
  }

  private found(one: QuestionImport | null): QuestionImport {
    if (!one) throw new NotFound('question-import');
    return one;
  }
}

function own(actor: Actor, id: string) {
  return { schoolId: actor.schoolId, createdBy: actor.personId ?? undefined, id };
}
