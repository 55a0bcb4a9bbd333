import { Injectable } from '@nestjs/common';
import { Actor, Database } from '@hoclieu/platform';
import type { CognitiveLevel } from './question-content';
import type { QuestionPlace } from './question.entity';
import { LessonOfAnotherSubject, LevelNotUsed, StimulusOfAnotherSubject } from './question.errors';
import { QuestionSubjects } from './question-subjects.query';

/** Where an author puts a question; what is left out stays as it is. */
export interface PlaceWish {
  level?: CognitiveLevel;
  lessonId?: string | null;
  chapter?: string;
  requirement?: string;
  requirementCode?: string | null;
  stimulusId?: string | null;
  stimulusPosition?: number | null;
}

interface Programme {
  readonly schoolId: string;
  readonly subjectId: string;
  readonly grade: number;
}

/** Checks a place against the programme, and lets the lesson name itself and its chapter. */
@Injectable()
export class QuestionPlaces {
  constructor(
    private readonly database: Database,
    private readonly subjects: QuestionSubjects,
  ) {}

  /** The department that answers for the subject. @throws NotAllowed, NotYourSubject */
  async departmentFor(actor: Actor, subjectId: string): Promise<string | null> {
    await this.subjects.checkWrites(actor, subjectId);
    return this.subjects.departmentOf(actor.schoolId, subjectId, actor.personId);
  }

  /** In a few queries however many the wishes are. @throws LevelNotUsed, LessonOfAnotherSubject, StimulusOfAnotherSubject */
  async placesFrom(programme: Programme, wishes: readonly PlaceWish[]): Promise<Partial<QuestionPlace>[]> {
    await this.checkLevels(programme, said(wishes, 'level'));
    await this.checkStimuli(programme, said(wishes, 'stimulusId'));
    const lessons = await this.lessons(programme, said(wishes, 'lessonId'));
    return wishes.map((wish) => {
      const given = placeNames.map((name) => [name, wish[name]]).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(given), ...lessonOf(wish, lessons) };
    });
  }

  private async checkLevels({ schoolId }: Programme, levels: readonly CognitiveLevel[]): Promise<void> {
    if (levels.length === 0) return;
    const used = await this.subjects.levels(schoolId);
    if (!levels.every((level) => used.includes(level))) throw new LevelNotUsed();
  }

  private async lessons({ schoolId, subjectId, grade }: Programme, ids: readonly string[]) {
    if (ids.length === 0) return new Map<string, Lesson>();
    const found = await this.database.query<Lesson>(
      `select l.id as "lessonId", l.name as "lessonName", l.chapter
         from curriculum.lesson l
         join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
        where l.school_id = $1 and l.id = any($2::uuid[]) and d.subject_id = $3 and d.grade = $4`,
      [schoolId, ids, subjectId, grade],
    );
    if (found.length < ids.length) throw new LessonOfAnotherSubject();
    return new Map(found.map((lesson) => [lesson.lessonId, lesson]));
  }

  private async checkStimuli(
    { schoolId, subjectId, grade }: Programme,
    ids: readonly string[],
  ): Promise<void> {
    if (ids.length === 0) return;
    const found = await this.database.query(
      `select 1 from assessment.stimulus
        where school_id = $1 and id = any($2::uuid[]) and subject_id = $3 and grade = $4`,
      [schoolId, ids, subjectId, grade],
    );
    if (found.length < ids.length) throw new StimulusOfAnotherSubject();
  }
}

interface Lesson {
  readonly lessonId: string;
  readonly lessonName: string;
  readonly chapter: string | null;
}

const placeNames = [
  'level',
  'chapter',
  'requirement',
  'requirementCode',
  'stimulusId',
  'stimulusPosition',
] as const;

/** Each value that some wish gives, once. */
function said<K extends keyof PlaceWish>(wishes: readonly PlaceWish[], name: K): NonNullable<PlaceWish[K]>[] {
  const values = wishes.flatMap((wish) => {
    const value = wish[name];
    return value ? [value as NonNullable<PlaceWish[K]>] : [];
  });
  return [...new Set(values)];
}

/** A lesson brings its own chapter, where it has one. */
function lessonOf({ lessonId }: PlaceWish, lessons: ReadonlyMap<string, Lesson>): Partial<QuestionPlace> {
  if (lessonId === undefined) return {};
  const lesson = lessons.get(lessonId ?? '');
  if (!lesson) return { lessonId: null, lessonName: '' };
  const { chapter, ...named } = lesson;
  return { ...named, ...(chapter ? { chapter } : {}) };
}
