import { Injectable } from '@nestjs/common';
import { Actor, allow, Database } from '@hoclieu/platform';
import type { WrittenQuestion } from '../formats/exchanged-question';
import type { QuestionQuery } from '../question/http/question.dto';
import type { QuestionKind } from '../question/question-content';
import { QuestionSearch } from '../question/question-search.query';
import { questionPolicy } from '../question/question.policy';
import { questionScope, visibleQuestion } from '../question/question-scope';
import { NothingToExport, TooManyToExport } from './exporting.errors';

export interface QuestionChoice {
  /** These questions; without them, all that the filter finds. */
  readonly ids?: string[];
  readonly filter?: QuestionQuery;
}

export type ExportedQuestion = WrittenQuestion & { id: string };

type Row = Omit<ExportedQuestion, 'heading'>;

const mostQuestions = 1000;
const pageSize = 200;

/** The questions a file is asked of, as they stand in a paper. */
@Injectable()
export class ExportedQuestions {
  constructor(
    private readonly database: Database,
    private readonly search: QuestionSearch,
  ) {}

  /** By form, and those of one shared text together. @throws NothingToExport, TooManyToExport */
  async of(actor: Actor, { ids, filter = {} }: QuestionChoice): Promise<ExportedQuestion[]> {
    allow(questionPolicy.read, actor, null);
    const wanted = ids ?? (await this.found(actor, filter));
    if (wanted.length > mostQuestions) throw new TooManyToExport(mostQuestions);
    const rows = await this.database.query<Row>(questionsSql, [...questionScope(actor), wanted]);
    if (rows.length === 0) throw new NothingToExport();
    return withHeadings(rows);
  }

  private async found(actor: Actor, filter: QuestionQuery): Promise<string[]> {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.search.list(actor, { ...filter, cursor, limit: pageSize });
      if (page.total > mostQuestions) throw new TooManyToExport(mostQuestions);
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    return ids;
  }
}

const questionsSql = `
  select q.id, v.content, v.explanation,
         jsonb_strip_nulls(jsonb_build_object('level', q.level, 'chapter', nullif(q.chapter, ''),
           'lesson', nullif(q.lesson_name, ''), 'requirement', nullif(q.requirement, ''),
           'requirementCode', q.requirement_code)) as facts,
         case when m.id is null then null else jsonb_build_object('key', m.id, 'text', m.text) end as stimulus
    from assessment.question q
    join assessment.question_version v
      on v.school_id = q.school_id and v.question_id = q.id and v.number = q.latest_version
    left join assessment.stimulus m on m.school_id = q.school_id and m.id = q.stimulus_id
   where ${visibleQuestion} and q.id = any($5::uuid[])
   order by array_position(array['choice', 'true-false', 'short-answer', 'matching', 'ordering', 'cloze', 'essay'], q.kind),
            q.stimulus_id nulls first, q.stimulus_position, q.id`;

const headings: Record<QuestionKind, string> = {
  choice: 'Câu trắc nghiệm nhiều phương án lựa chọn',
  'true-false': 'Câu trắc nghiệm đúng sai',
  'short-answer': 'Câu trắc nghiệm trả lời ngắn',
  matching: 'Câu ghép đôi',
  ordering: 'Câu sắp xếp',
  cloze: 'Câu điền khuyết',
  essay: 'Câu tự luận',
};

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

function withHeadings(rows: Row[]): ExportedQuestion[] {
  const kinds = [...new Set(rows.map(({ content }) => content.kind))];
  return rows.map((row, at) => {
    const { kind } = row.content;
    const isFirst = rows[at - 1]?.content.kind !== kind;
    return isFirst ? { ...row, heading: `PHẦN ${numerals[kinds.indexOf(kind)]}. ${headings[kind]}` } : row;
  });
}
