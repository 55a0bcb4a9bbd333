import { Injectable } from '@nestjs/common';
import { Clock } from '@hoclieu/platform';
import { SchoolSettings } from '@hoclieu/school';
import { keepAbandonedImportDays, keepKeptImportDays } from './importing.settings';
import type { QuestionImport } from './question-import.entity';

export type RetentionDays = Record<QuestionImport['status'], number>;

const dayMs = 86_400_000;

/** How long imports stay: kept ones to be looked at, others to be worked on. */
@Injectable()
export class ImportRetention {
  constructor(
    private readonly settings: SchoolSettings,
    private readonly clock: Clock,
  ) {}

  async days(schoolId: string): Promise<RetentionDays> {
    return {
      kept: await this.settings.get(schoolId, keepKeptImportDays),
      review: await this.settings.get(schoolId, keepAbandonedImportDays),
    };
  }

  /** Imports last touched before are removed. */
  async since(schoolId: string): Promise<Record<QuestionImport['status'], Date>> {
    const { kept, review } = await this.days(schoolId);
    const before = (days: number) => new Date(this.clock.now().getTime() - days * dayMs);
    return { kept: before(kept), review: before(review) };
  }
}

export function removalOf({ status, changedAt }: QuestionImport, days: RetentionDays): Date {
  return new Date(changedAt.getTime() + days[status] * dayMs);
}
