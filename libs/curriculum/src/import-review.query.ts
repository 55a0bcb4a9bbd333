import { Injectable } from '@nestjs/common';
import { Actor } from '@hoclieu/platform';
import { keepDistribution } from './curriculum.policy';
import type { DistributionImport } from './distribution-import.entity';
import { DistributionImports } from './distribution-import.repository';
import { DistributionFacts } from './distribution-facts';
import { comparePeriods, type PeriodsCompared } from './periods-compared';
import { ProgrammePeriods } from './programme-periods';
import type { UnderstoodDistribution } from './understanding/understood-row';

export interface ReviewedImport {
  readonly source: DistributionImport;
  readonly understood: UnderstoodDistribution;
  readonly compared: PeriodsCompared;
  readonly mayKeep: boolean;
}

/** An import as it is understood at this moment, with its sum against the programme. */
@Injectable()
export class ImportReview {
  constructor(
    private readonly imports: DistributionImports,
    private readonly programme: ProgrammePeriods,
    private readonly facts: DistributionFacts,
  ) {}

  async of(actor: Actor, id: string): Promise<ReviewedImport> {
    const source = await this.imports.get(actor, id);
    const understood = source.understood();
    const [programme, department] = await Promise.all([
      this.programme.ofSubject(actor.schoolId, source.subjectId, source.grade),
      this.facts.departmentOf(source),
    ]);
    const compared = comparePeriods(understood.totalHalfPeriods, programme);
    return { source, understood, compared, mayKeep: keepDistribution(actor, department) };
  }
}
