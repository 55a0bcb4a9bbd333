import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { readSmallTable, type SourceRow } from '@hoclieu/platform/documents';
import { LessonTableNotFound } from './curriculum.errors';
import { keepDistribution } from './curriculum.policy';
import { Distribution } from './distribution.entity';
import { DistributionImport } from './distribution-import.entity';
import { DistributionImports } from './distribution-import.repository';
import { DistributionKeeping } from './distribution-keeping.service';
import { DistributionFacts } from './distribution-facts';
import type { LessonContent } from './lesson.repository';
import { understandDistribution } from './understanding/understand-distribution';
import { isLessonKind, type RowCorrection, type UnderstoodRow } from './understanding/understood-row';

/** Rows a distribution may have; the longest real ones list every one of 420 periods. */
const maximumRows = 3000;

export interface WantedImport {
  readonly subjectId: string;
  readonly grade: number;
  readonly name: string;
  /** Sheet to read; the first visible one unless named. */
  readonly sheet?: string;
  readonly isSample?: boolean;
}

export interface UploadedTable {
  readonly name: string;
  readonly content: Readable;
}

/** Takes a school's own table in, keeps it for review and saves it as a draft distribution. */
@Injectable()
export class DistributionImporting {
  constructor(
    private readonly database: Database,
    private readonly imports: DistributionImports,
    private readonly keeping: DistributionKeeping,
    private readonly facts: DistributionFacts,
  ) {}

  /** @throws LessonTableNotFound and the refusals of unreadable files */
  async receive(actor: Actor, wanted: WantedImport, file: UploadedTable): Promise<DistributionImport> {
    allow(keepDistribution, actor, await this.facts.departmentOfKnown(actor.schoolId, wanted.subjectId));
    const reading = wanted.sheet ? { sheet: { named: wanted.sheet } } : {};
    const rows = await readSmallTable(file.content, file.name, maximumRows, reading);
    if (!understandDistribution(rows).header) throw new LessonTableNotFound(file.name);
    return this.imports.add(
      actor,
      { ...wanted, fileName: file.name, sheet: rows[0]?.sheet ?? '' },
      plainRows(rows),
    );
  }

  async correct(
    actor: Actor,
    id: string,
    row: number,
    said: RowCorrection & { version: number },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const found = await this.imports.lock(actor, id);
      allow(keepDistribution, actor, await this.facts.departmentOf(found));
      const { version, ...correction } = said;
      found.correct(row, correction, version);
      await this.imports.save(found);
    });
  }

  /** The lessons as they stand after correction become a draft, all or none. */
  async save(actor: Actor, id: string): Promise<Distribution> {
    return this.database.transaction(async () => {
      const found = await this.imports.lock(actor, id);
      return this.saveLocked(actor, found, false);
    });
  }

  /** Gives an upload up; the event says what it was. @throws ImportAlreadySaved */
  async discard(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const found = await this.imports.lock(actor, id);
      allow(keepDistribution, actor, await this.facts.departmentOf(found));
      found.mustBeOpen();
      await this.imports.discard(actor, found);
    });
  }

  /** Reads a table and saves it as a draft at once, for loaders whose files are known to be right. */
  async importRows(actor: Actor, wanted: WantedImport, file: UploadedTable): Promise<Distribution> {
    return this.database.transaction(async () => {
      const found = await this.receive(actor, wanted, file);
      return this.saveLocked(actor, found, wanted.isSample ?? false);
    });
  }

  private async saveLocked(
    actor: Actor,
    found: DistributionImport,
    isSample: boolean,
  ): Promise<Distribution> {
    const { schoolYearId, subjectId, grade, name } = found;
    const lessons = found.lessonsToSave().map(contentOf);
    const distribution = await this.keeping.create(
      actor,
      { schoolYearId, subjectId, grade, name, isSample },
      lessons,
    );
    found.savedAs(distribution.id);
    await this.imports.saved(actor, found, distribution.id);
    return distribution;
  }
}

function plainRows(rows: readonly SourceRow[]) {
  return rows.map(({ row, cells }) => ({ row, cells }));
}

function contentOf(row: UnderstoodRow): LessonContent {
  const { name, halfPeriods, periodNumbers, term, week, lastWeek, strand, chapter, kind, part } = row;
  return {
    name: name ?? '',
    halfPeriods: halfPeriods ?? 0,
    periodNumbers,
    term,
    week,
    lastWeek,
    strand,
    chapter,
    kind: isLessonKind(kind) ? kind : 'lesson',
    part,
  };
}
