import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { DistributionCreated, DistributionEdited } from './curriculum.events';
import { keepDistribution } from './curriculum.policy';
import { Distribution } from './distribution.entity';
import { Distributions } from './distribution.repository';
import { LessonBook, type LessonContent } from './lesson.repository';

export interface NewDistribution {
  readonly schoolYearId: string;
  readonly subjectId: string;
  readonly grade: number;
  readonly name: string;
  /** A plain list that only shows how the product works, not a school's own plan. */
  readonly isSample?: boolean;
}

/** New rows and the events of their making. */
@Injectable()
export class DistributionRecording {
  constructor(
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  draft(actor: Actor, wanted: NewDistribution): Distribution {
    const now = this.clock.now();
    return Object.assign(new Distribution(), {
      ...wanted,
      schoolId: actor.schoolId,
      id: newId(),
      status: 'draft' as const,
      isSample: wanted.isSample ?? false,
      authorId: actor.kind === 'staff' ? actor.personId : null,
      createdAt: now,
      updatedAt: now,
      submittedAt: null,
      approvedAt: null,
      version: 1,
    });
  }

  async created(actor: Actor, { id, schoolYearId, subjectId, grade }: Distribution): Promise<void> {
    await this.events.record(actor, DistributionCreated, id, { schoolYearId, subjectId, grade });
  }

  async edited(actor: Actor, { id }: Distribution, lessons: readonly LessonContent[]): Promise<void> {
    const halfPeriods = lessons.reduce((sum, lesson) => sum + lesson.halfPeriods, 0);
    await this.events.record(actor, DistributionEdited, id, { lessons: lessons.length, halfPeriods });
  }
}

/** Making and editing distributions until they are submitted. */
@Injectable()
export class DistributionKeeping {
  constructor(
    private readonly database: Database,
    private readonly distributions: Distributions,
    private readonly lessons: LessonBook,
    private readonly structure: SchoolStructure,
    private readonly recording: DistributionRecording,
  ) {}

  /** A new draft with its lessons. */
  async create(
    actor: Actor,
    wanted: NewDistribution,
    lessons: readonly LessonContent[],
  ): Promise<Distribution> {
    return this.database.transaction(async () => {
      allow(keepDistribution, actor, await this.departmentOf(actor, wanted.subjectId));
      const distribution = this.recording.draft(actor, wanted);
      await this.distributions.insert(distribution);
      await this.lessons.replace(actor.schoolId, distribution.id, lessons);
      await this.recording.created(actor, distribution);
      return distribution;
    });
  }

  /** Replaces the whole list of lessons of a draft or a returned distribution. */
  async edit(
    actor: Actor,
    id: string,
    changes: { version: number; name?: string; lessons: readonly LessonContent[] },
  ): Promise<void> {
    await this.database.transaction(async () => {
      const distribution = await this.distributions.lock(actor, id);
      allow(keepDistribution, actor, await this.departmentOf(actor, distribution.subjectId));
      distribution.edit(changes.version, this.recording.now());
      distribution.name = changes.name ?? distribution.name;
      await this.distributions.save(distribution);
      await this.lessons.replace(actor.schoolId, id, changes.lessons);
      await this.recording.edited(actor, distribution, changes.lessons);
    });
  }

  /** A draft that starts as a copy, to change what is in force; each lesson remembers the one it comes from. */
  async revise(actor: Actor, id: string): Promise<Distribution> {
    return this.database.transaction(async () => {
      const former = await this.distributions.lock(actor, id);
      const lessons = await this.lessons.ofDistribution(actor.schoolId, id);
      const { schoolYearId, subjectId, grade, name } = former;
      return this.create(
        actor,
        { schoolYearId, subjectId, grade, name },
        lessons.map((lesson) => ({ ...lesson, id: null, formerLessonId: lesson.id })),
      );
    });
  }

  private async departmentOf(actor: Actor, subjectId: string): Promise<{ departmentId: string | null }> {
    const department = await this.structure.departmentOfSubject(actor.schoolId, subjectId);
    return { departmentId: department?.id ?? null };
  }
}
