import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import { QuestionPlaces } from '../question/question-place.query';
import { Blueprint, BlueprintHead } from './blueprint.entity';
import { BlueprintContext } from './blueprint-context';
import { BlueprintChanged, BlueprintWritten } from './blueprint.events';
import { blueprintPolicy } from './blueprint.policy';
import { Blueprints } from './blueprint.repository';
import { MatrixCheck } from './matrix-check';
import type { MatrixRow } from './matrix';

export interface BlueprintWish extends BlueprintHead {
  subjectId: string;
  grade: number;
  rows: MatrixRow[];
}

export interface BlueprintEdit extends Partial<BlueprintHead> {
  version: number;
  rows?: MatrixRow[];
}

/** Planning a test as a matrix (CV 7991/BGDĐT-GDTrH). */
@Injectable()
export class BlueprintAuthoring {
  constructor(
    private readonly database: Database,
    private readonly blueprints: Blueprints,
    private readonly places: QuestionPlaces,
    private readonly checks: MatrixCheck,
    private readonly context: BlueprintContext,
  ) {}

  /** @throws NotYourSubject and what `MatrixCheck` throws */
  async begin(actor: Actor, { rows, ...wish }: BlueprintWish): Promise<Blueprint> {
    return this.database.transaction(async () => {
      const departmentId = await this.places.departmentFor(actor, wish.subjectId);
      const blueprint = await this.context.newOne(actor, { ...wish, departmentId });
      await this.checks.check(blueprint, rows);
      await this.blueprints.add(blueprint);
      await this.blueprints.replaceRows(blueprint, rows);
      await this.context.record(actor, BlueprintWritten, blueprint);
      return blueprint;
    });
  }

  /** @throws VersionConflict, BlueprintInUse and what `MatrixCheck` throws */
  async change(actor: Actor, id: string, { version, rows, ...head }: BlueprintEdit): Promise<Blueprint> {
    return this.database.transaction(async () => {
      const blueprint = await this.blueprints.lock(actor, id);
      allow(blueprintPolicy.edit, actor, blueprint);
      blueprint.edit(version, head, await this.blueprints.isInUse(blueprint), this.context.now());
      await this.blueprints.save(blueprint);
      if (rows) {
        await this.checks.check(blueprint, rows);
        await this.blueprints.replaceRows(blueprint, rows);
      }
      await this.context.record(actor, BlueprintChanged, blueprint);
      return blueprint;
    });
  }

  /** The same matrix as the actor's own, to be changed. */
  async copy(actor: Actor, id: string, title: string): Promise<Blueprint> {
    const { subjectId, grade, durationMinutes, formPoints, levelPoints } = await this.blueprints.get(
      actor,
      id,
    );
    const rows = await this.blueprints.rows({ schoolId: actor.schoolId, id });
    return this.begin(actor, { subjectId, grade, durationMinutes, formPoints, levelPoints, title, rows });
  }
}
