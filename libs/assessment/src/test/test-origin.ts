import { Injectable } from '@nestjs/common';
import { Actor, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { Blueprints } from '../blueprint/blueprint.repository';
import { QuestionPlaces } from '../question/question-place.query';
import { BlueprintOfAnotherSubject } from './test.errors';
import { Test, TestHead } from './test.entity';

export interface TestWish extends TestHead {
  subjectId: string;
  grade: number;
  blueprintId?: string | null;
  /** Leave out what the last so many tests asked. */
  avoidLast?: number;
}

/** Where a new test belongs: its year, department and matrix. */
@Injectable()
export class TestOrigin {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly places: QuestionPlaces,
    private readonly blueprints: Blueprints,
  ) {}

  /** @throws NotYourSubject, BlueprintOfAnotherSubject, PeriodicTestOnPaper */
  async begin(actor: Actor, wished: TestWish, now: Date): Promise<Test> {
    const { avoidLast: _, ...wish } = wished;
    const departmentId = await this.places.departmentFor(actor, wish.subjectId);
    if (wish.blueprintId) await this.checkBlueprint(actor, wish, wish.blueprintId);
    const year = await this.structure.currentYear(actor.schoolId);
    const test = Object.assign(new Test(), {
      ...wish,
      schoolId: actor.schoolId,
      id: newId(),
      schoolYearId: year.id,
      departmentId,
      blueprintId: wish.blueprintId ?? null,
      status: 'draft' as const,
      statusReason: null,
      forceMajeureReason: null,
      forceMajeureBy: null,
      forceMajeureAt: null,
      authorId: String(actor.personId),
      createdAt: now,
      updatedAt: now,
      version: 1,
    });
    test.checkForm();
    return test;
  }

  private async checkBlueprint(
    actor: Actor,
    { subjectId, grade }: TestWish,
    blueprintId: string,
  ): Promise<void> {
    const blueprint = await this.blueprints.get(actor, blueprintId);
    if (blueprint.subjectId !== subjectId || blueprint.grade !== grade) throw new BlueprintOfAnotherSubject();
  }
}
