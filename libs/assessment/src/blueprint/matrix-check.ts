import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import { LevelNotUsed } from '../question/question.errors';
import { QuestionSubjects } from '../question/question-subjects.query';
import { CellTwice, LessonsOfAnotherSubject, RowWithoutContent } from './blueprint.errors';
import type { Blueprint } from './blueprint.entity';
import { cellsOf, MatrixRow } from './matrix';

/** What makes a matrix one of its subject. */
@Injectable()
export class MatrixCheck {
  constructor(
    private readonly database: Database,
    private readonly subjects: QuestionSubjects,
  ) {}

  /** @throws LevelNotUsed, RowWithoutContent, CellTwice, LessonsOfAnotherSubject */
  async check(of: Blueprint, rows: readonly MatrixRow[]): Promise<void> {
    const levels = await this.subjects.levels(of.schoolId);
    if (cellsOf(rows).some((cell) => !levels.includes(cell.level))) throw new LevelNotUsed();
    rows.forEach(checkRow);
    await this.checkLessons(of, rows);
  }

  private async checkLessons(of: Blueprint, rows: readonly MatrixRow[]): Promise<void> {
    const stranger = await this.database.one<{ row: number }>(
      `select x.n::int as row
         from jsonb_array_elements($4::jsonb) with ordinality as x (ids, n),
              jsonb_array_elements_text(x.ids) as wanted
        where not exists (
          select 1 from curriculum.lesson l
            join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
           where l.school_id = $1 and l.id = wanted::uuid and d.subject_id = $2 and d.grade = $3)
        order by x.n limit 1`,
      [of.schoolId, of.subjectId, of.grade, JSON.stringify(rows.map((row) => row.lessonIds))],
    );
    if (stranger) throw new LessonsOfAnotherSubject(stranger.row);
  }
}

function checkRow({ chapter, content, cells }: MatrixRow, index: number): void {
  if (!chapter.trim() && !content.trim()) throw new RowWithoutContent(index + 1);
  const places = new Set(cells.map((cell) => `${cell.form} ${cell.level}`));
  if (places.size < cells.length) throw new CellTwice(index + 1);
}
