import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';
import type { QuestionContent, RichText } from '../question/question-content';
import type { Arrangement, PlacedQuestion } from './arrangement';

export interface PaperQuestion extends PlacedQuestion {
  content: QuestionContent;
  explanation: RichText;
  /** Hundredths of a point. */
  points: number;
  stimulus: RichText | null;
}

export interface PaperCode {
  code: string;
  arrangement: Arrangement;
}

/** All that is printed of a test, with the keys that count now. */
export interface PaperTest {
  title: string;
  parentAgency: string;
  schoolName: string;
  schoolYear: string;
  subjectName: string;
  grade: number;
  durationMinutes: number;
  instructions: string;
  questions: PaperQuestion[];
  codes: PaperCode[];
}

@Injectable()
export class PaperTests {
  constructor(private readonly database: Database) {}

  async read(schoolId: string, testId: string): Promise<PaperTest> {
    const test = await this.database.one<PaperTest>(paperSql, [schoolId, testId]);
    if (!test) throw new NotFound('test');
    return test;
  }
}

const paperSql = `
  select t.title, o.parent_agency as "parentAgency", o.name as "schoolName", y.name as "schoolYear",
         s.name as "subjectName", t.grade, t.duration_minutes as "durationMinutes", t.instructions,
         (select coalesce(jsonb_agg(jsonb_build_object('position', x.position, 'section', x.section, 'points', x.points,
                   'stimulusId', q.stimulus_id, 'stimulus', m.text, 'content', coalesce(k.content, v.content), 'explanation', v.explanation)
                   order by x.position), '[]')
            from assessment.test_question x
            join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
            join assessment.question_version v
              on v.school_id = x.school_id and v.question_id = x.question_id and v.number = x.question_version
            left join assessment.stimulus m on m.school_id = q.school_id and m.id = q.stimulus_id
            left join lateral (select c.content from assessment.key_correction c
                where c.school_id = x.school_id and c.question_id = x.question_id and c.question_version = x.question_version
                order by c.id desc limit 1) k on true
           where x.school_id = t.school_id and x.test_id = t.id) as questions,
         (select coalesce(jsonb_agg(jsonb_build_object('code', c.code, 'arrangement', c.arrangement) order by c.code), '[]')
            from assessment.test_code c where c.school_id = t.school_id and c.test_id = t.id) as codes
    from assessment.test t
    join school.school o on o.id = t.school_id
    join school.school_year y on y.school_id = t.school_id and y.id = t.school_year_id
    join school.subject s on s.school_id = t.school_id and s.id = t.subject_id
   where t.school_id = $1 and t.id = $2`;
