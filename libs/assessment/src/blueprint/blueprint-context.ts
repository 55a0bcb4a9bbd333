import { Injectable } from '@nestjs/common';
import { Actor, Clock, Events, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { Blueprint, BlueprintHead } from './blueprint.entity';
import type { BlueprintWritten } from './blueprint.events';

/** What a matrix is written in: the school year, the time, the audit trail. */
@Injectable()
export class BlueprintContext {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly clock: Clock,
    private readonly events: Events,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  async newOne(
    actor: Actor,
    wish: BlueprintHead & Pick<Blueprint, 'subjectId' | 'grade' | 'departmentId'>,
  ): Promise<Blueprint> {
    const year = await this.structure.currentYear(actor.schoolId);
    return Object.assign(new Blueprint(), {
      ...wish,
      schoolId: actor.schoolId,
      id: newId(),
      schoolYearId: year.id,
      createdBy: String(actor.personId),
      createdAt: this.now(),
      updatedAt: this.now(),
      version: 1,
    });
  }

  async record(
    actor: Actor,
    event: typeof BlueprintWritten,
    { id, subjectId, grade, title }: Blueprint,
  ): Promise<void> {
    await this.events.record(actor, event, id, { subjectId, grade, title });
  }
}
