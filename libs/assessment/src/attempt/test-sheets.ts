import { Injectable } from '@nestjs/common';
import { Database, NotFound } from '@hoclieu/platform';
import type { PlacedQuestion } from '../paper/arrangement';
import type { RichText } from '../question/question-content';

export interface SheetQuestion extends PlacedQuestion {
  questionId: string;
  version: number;
  /** Hundredths of a point. */
  points: number;
  stimulus: RichText | null;
  /** By a correction of the key everybody earns the points. */
  creditsAll?: boolean;
}

/** What an approved test asks. */
export interface TestSheet {
  testId: string;
  title: string;
  instructions: string;
  questions: SheetQuestion[];
}

const kept = 200;

/** Approved tests never change, so a process reads each once: a whole school may start in the same second. */
@Injectable()
export class TestSheets {
  private readonly sheets = new Map<string, Promise<TestSheet>>();

  constructor(private readonly database: Database) {}

  of(schoolId: string, testId: string): Promise<TestSheet> {
    const key = `${schoolId}/${testId}`;
    const known = this.sheets.get(key);
    if (known) return known;
    const sheet = this.read(schoolId, testId);
    this.sheets.set(key, sheet);
    sheet.catch(() => this.sheets.delete(key));
    if (this.sheets.size > kept) this.sheets.delete(this.sheets.keys().next().value as string);
    return sheet;
  }

  /** For those who hold a sitting, not its test. */
  async ofSitting(schoolId: string, sittingId: string): Promise<TestSheet> {
    const sitting = await this.database.one<{ testId: string }>(
      'select test_id as "testId" from assessment.sitting where school_id = $1 and id = $2',
      [schoolId, sittingId],
    );
    if (!sitting) throw new NotFound('sitting');
    return this.of(schoolId, sitting.testId);
  }

  private async read(schoolId: string, testId: string): Promise<TestSheet> {
    const sheet = await this.database.one<TestSheet>(
      `select t.id as "testId", t.title, t.instructions,
              jsonb_agg(jsonb_build_object('position', x.position, 'section', x.section, 'points', x.points,
                'questionId', x.question_id, 'version', x.question_version, 'stimulusId', q.stimulus_id, 'stimulus', s.text, 'content', v.content)
                order by x.position) as questions
         from assessment.test t
         join assessment.test_question x on x.school_id = t.school_id and x.test_id = t.id
         join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
         join assessment.question_version v
           on v.school_id = x.school_id and v.question_id = x.question_id and v.number = x.question_version
         left join assessment.stimulus s on s.school_id = q.school_id and s.id = q.stimulus_id
        where t.school_id = $1 and t.id = $2 and t.status in ('approved', 'retired')
        group by t.id, t.title, t.instructions`,
      [schoolId, testId],
    );
    if (!sheet) throw new NotFound('test');
    return sheet;
  }
}
