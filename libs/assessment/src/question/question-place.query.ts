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

  /** @throws LevelNotUsed, LessonOfAnotherSubject, StimulusOfAnotherSubject */
  async placeFrom(programme: Programme, wish: PlaceWish): Promise<Partial<QuestionPlace>> {
    const { level, lessonId, stimulusId, ...words } = wish;
    if (level && !(await this.subjects.levels(programme.schoolId)).includes(level)) throw new LevelNotUsed();
    if (stimulusId) await this.checkStimulus(programme, stimulusId);
    const given = Object.entries({ level, stimulusId, ...words }).filter(([, value]) => value !== undefined);
    return { ...Object.fromEntries(given), ...(await this.lesson(programme, lessonId)) };
  }

  private async lesson(programme: Programme, lessonId: string | null | undefined) {
    if (lessonId === undefined) return {};
    if (lessonId === null) return { lessonId: null, lessonName: '' };
    const { schoolId, subjectId, grade } = programme;
    const lesson = await this.database.one<{ lessonName: string; chapter: string | null }>(
      `select l.name as "lessonName", l.chapter
         from curriculum.lesson l
         join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
        where l.school_id = $1 and l.id = $2 and d.subject_id = $3 and d.grade = $4`,
      [schoolId, lessonId, subjectId, grade],
    );
    if (!lesson) throw new LessonOfAnotherSubject();
    return {
      lessonId,
      lessonName: lesson.lessonName,
      ...(lesson.chapter ? { chapter: lesson.chapter } : {}),
    };
  }

  private async checkStimulus({ schoolId, subjectId, grade }: Programme, id: string): Promise<void> {
    const found = await this.database.one(
      'select 1 from assessment.stimulus where school_id = $1 and id = $2 and subject_id = $3 and grade = $4',
      [schoolId, id, subjectId, grade],
    );
    if (!found) throw new StimulusOfAnotherSubject();
  }
}
