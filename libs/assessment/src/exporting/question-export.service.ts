import { Injectable } from '@nestjs/common';
import { StoredFiles } from '@hoclieu/files';
import { Actor, allow, Database, type Locale, Storage } from '@hoclieu/platform';
import type { Attachment, Remark, WrittenQuestion } from '../formats/exchanged-question';
import { xlsxTemplate } from '../formats/xlsx/xlsx-template';
import { remarkSentence } from '../importing/remark-sentence';
import type { QuestionQuery } from '../question/http/question.dto';
import type { QuestionKind } from '../question/question-content';
import { QuestionSearch } from '../question/question-search.query';
import { questionPolicy } from '../question/question.policy';
import { questionScope, visibleQuestion } from '../question/question-scope';
import { NoQuestionFits, NothingToExport, TooManyToExport } from './exporting.errors';
import type { ExportLosses } from './http/question-export.view';
import { type ExportFormat, questionWriters } from './question-writers';

export interface ExportWish {
  readonly format: ExportFormat;
  /** These questions; without them, all that the filter finds. */
  readonly ids?: string[];
  readonly filter?: QuestionQuery;
}

export interface ExportedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly file: Buffer;
}

type Row = Omit<WrittenQuestion, 'heading'> & { id: string };

const mostQuestions = 1000;
const pageSize = 200;

/** Questions of the bank as files for other programs. */
@Injectable()
export class QuestionExport {
  constructor(
    private readonly database: Database,
    private readonly search: QuestionSearch,
    private readonly files: StoredFiles,
    private readonly storage: Storage,
  ) {}

  /** @throws NothingToExport, TooManyToExport */
  async file(actor: Actor, wish: ExportWish, locale: Locale): Promise<ExportedFile> {
    const { questions, file, losses } = await this.written(actor, wish, locale);
    const { extension, mediaType } = questionWriters[wish.format];
    if (losses.filter(({ remark }) => remark.code === 'question-left-out').length === questions.length)
      throw new NoQuestionFits();
    return { name: `cau-hoi.${extension}`, mediaType, file };
  }

  /** What the file would not carry, before it is taken. @throws NothingToExport, TooManyToExport */
  async losses(actor: Actor, wish: ExportWish, locale: Locale): Promise<ExportLosses> {
    const { questions, losses } = await this.written(actor, wish, locale);
    const lossy = new Map<number | null, string[]>();
    for (const { at, remark } of losses)
      lossy.set(at, [...(lossy.get(at) ?? []), remarkSentence(remark, locale)]);
    return {
      questions: questions.length,
      losses: [...lossy].map(([at, says]) => ({
        questionId: at === null ? null : (questions[at]?.id ?? null),
        stem: at === null ? '' : (questions[at]?.content.stem ?? ''),
        says: [...new Set(says)],
      })),
    };
  }

  template(actor: Actor): Promise<Buffer> {
    allow(questionPolicy.write, actor, null);
    return xlsxTemplate();
  }

  private async written(actor: Actor, wish: ExportWish, locale: Locale) {
    const questions = withHeadings(await this.questions(actor, wish));
    const tell = (loss: Remark) => remarkSentence(loss, locale);
    const open = (id: string) => this.open(actor, id);
    return { questions, ...(await questionWriters[wish.format].write(questions, open, tell)) };
  }

  /** By form, and those of one shared text together, as they stand in a paper. */
  private async questions(actor: Actor, { ids, filter = {} }: ExportWish): Promise<Row[]> {
    allow(questionPolicy.read, actor, null);
    const wanted = ids ?? (await this.found(actor, filter));
    if (wanted.length > mostQuestions) throw new TooManyToExport(mostQuestions);
    const rows = await this.database.query<Row>(questionsSql, [...questionScope(actor), wanted]);
    if (rows.length === 0) throw new NothingToExport();
    return rows;
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

  private async open({ schoolId }: Actor, fileId: string): Promise<Attachment> {
    const { name, mediaType, sha256 } = await this.files.get(schoolId, fileId);
    const bytes = Buffer.concat(await Array.fromAsync<Buffer>(await this.storage.open(sha256)));
    return { name, mediaType, bytes };
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

function withHeadings(rows: Row[]): (Row & WrittenQuestion)[] {
  const kinds = [...new Set(rows.map(({ content }) => content.kind))];
  return rows.map((row, at) => {
    const { kind } = row.content;
    const isFirst = rows[at - 1]?.content.kind !== kind;
    return isFirst ? { ...row, heading: `PHẦN ${numerals[kinds.indexOf(kind)]}. ${headings[kind]}` } : row;
  });
}
