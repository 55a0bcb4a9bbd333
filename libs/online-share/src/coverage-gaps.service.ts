import { Injectable } from '@nestjs/common';
import { Actor, Clock, headedDepartments, Page } from '@hoclieu/platform';
import { SchoolSettings, SchoolStructure } from '@hoclieu/school';
import { CoverageHoles, HoleQuery } from './coverage-holes.repository';
import type { CoverageHoleView } from './http/share.view';
import { sharePolicySetting } from './share-policy';

/** Where material is missing next, so that a department knows what to make first. */
@Injectable()
export class CoverageGaps {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly settings: SchoolSettings,
    private readonly holes: CoverageHoles,
    private readonly clock: Clock,
  ) {}

  /** `mine`: only of the departments the actor heads. */
  async list(
    actor: Actor,
    { mine, cursor, limit }: Pick<HoleQuery, 'cursor' | 'limit'> & { mine: boolean },
  ): Promise<Page<CoverageHoleView>> {
    const year = await this.structure.currentYear(actor.schoolId);
    return this.holes.list(actor.schoolId, {
      yearId: year.id,
      asOf: this.clock.today(),
      policy: await this.settings.get(actor.schoolId, sharePolicySetting),
      departmentIds: mine ? headedDepartments(actor) : null,
      cursor,
      limit,
    });
  }
}
