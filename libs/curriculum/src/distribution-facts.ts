import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Actor, EventDefinition, Events, NotFound } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { Distribution } from './distribution.entity';
import { LessonBook } from './lesson.repository';

/** What submission and approval both need to know and to tell of a distribution. */
@Injectable()
export class DistributionFacts {
  constructor(
    private readonly structure: SchoolStructure,
    private readonly lessons: LessonBook,
    private readonly events: Events,
  ) {}

  async departmentOf({
    schoolId,
    subjectId,
  }: Pick<Distribution, 'schoolId' | 'subjectId'>): Promise<{ departmentId: string | null }> {
    const department = await this.structure.departmentOfSubject(schoolId, subjectId);
    return { departmentId: department?.id ?? null };
  }

  /** The department that answers for a subject of this school. @throws NotFound when it has no such subject */
  async departmentOfKnown(schoolId: string, subjectId: string): Promise<{ departmentId: string | null }> {
    const subjects = await this.structure.subjects(schoolId);
    if (!subjects.some(({ id }) => id === subjectId)) throw new NotFound('subject');
    return this.departmentOf({ schoolId, subjectId });
  }

  countLessons({ schoolId, id }: Distribution): Promise<number> {
    return this.lessons.count(schoolId, id);
  }

  async record<P extends { schoolYearId: string; subjectId: string; grade: number }>(
    actor: Actor,
    event: EventDefinition<P>,
    { id, schoolYearId, subjectId, grade }: Distribution,
    more: Omit<P, 'schoolYearId' | 'subjectId' | 'grade'> = {} as never,
  ): Promise<void> {
    await this.events.record(actor, event, id, { schoolYearId, subjectId, grade, ...more } as P);
  }

  /** Of the name and everything a lesson says: what is decided on. */
  async contentHash(distribution: Distribution): Promise<string> {
    const lessons = await this.lessons.ofDistribution(distribution.schoolId, distribution.id);
    const content = lessons.map((lesson) => [
      lesson.position,
      lesson.name,
      lesson.kind,
      lesson.halfPeriods,
      lesson.periodNumbers,
      lesson.term,
      lesson.week,
      lesson.lastWeek,
      lesson.strand,
      lesson.chapter,
    ]);
    return createHash('sha256')
      .update(JSON.stringify([distribution.name, distribution.grade, distribution.subjectId, content]))
      .digest('hex');
  }

  async titleOf({ schoolId, subjectId, grade }: Distribution): Promise<string> {
    const subject = (await this.structure.subjects(schoolId)).find(({ id }) => id === subjectId);
    return `Phân phối chương trình ${subject?.name ?? ''} ${grade}`;
  }
}
