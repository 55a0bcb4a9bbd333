import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, decodeCursor, pageOf } from '@hoclieu/platform';
import { fold } from '@hoclieu/platform/documents';
import type { QuestionQuery } from './http/question.dto';
import type { QuestionPage, QuestionSummary } from './http/question.view';
import { rightsOf } from './question-rights';
import { questionPolicy } from './question.policy';
import { questionScope, visibleQuestion } from './question-scope';
import { shownStemSql } from './shown-stem';

type Row = Omit<QuestionSummary, 'can'> & { departmentId: string | null };

const mostWords = 12;

/** The bank: every list of questions is this one, newest first. */
@Injectable()
export class QuestionSearch {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: QuestionQuery): Promise<QuestionPage> {
    allow(questionPolicy.read, actor, null);
    const { where, parameters, bind } = filters(actor, query);
    const limit = query.limit ?? 50;
    const counted = await this.database.one<{ total: number }>(
      `select count(*)::int as total from assessment.question q where ${where.join(' and ')}`,
      [...parameters],
    );
    if (query.cursor) where.push(`q.id < ${bind(decodeCursor(query.cursor, 1)[0])}::uuid`);
    const rows = await this.database.query<Row>(
      `with hit as (
         select q.* from assessment.question q where ${where.join(' and ')} order by q.id desc limit ${limit + 1})
       select ${summary} from hit ${named} order by hit.id desc`,
      parameters,
    );
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return {
      items: items.map(({ departmentId, ...row }) => ({
        ...row,
        can: rightsOf(actor, { ...row, departmentId }),
      })),
      nextCursor,
      total: counted?.total ?? 0,
      can: { create: questionPolicy.write(actor) },
    };
  }
}

const choices = {
  subjectId: 'q.subject_id',
  grade: 'q.grade',
  lessonId: 'q.lesson_id',
  chapter: 'q.chapter',
  level: 'q.level',
  kind: 'q.kind',
  status: 'q.status',
  stimulusId: 'q.stimulus_id',
} as const;

/** What the actor may see, then only what they ask for. Retired questions are shown when asked for. */
function filters(actor: Actor, query: QuestionQuery) {
  const parameters: unknown[] = questionScope(actor);
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const where: string[] = [visibleQuestion];
  for (const [choice, column] of Object.entries(choices)) {
    const value = query[choice as keyof typeof choices];
    if (value !== undefined) where.push(`${column} = ${bind(value)}`);
  }
  if (!query.status) where.push(`q.status <> 'retired'`);
  if (query.mine) where.push(`q.author_id = ${bind(actor.personId)}`);
  if (query.usable) where.push(`q.approved_version is not null and q.status <> 'retired'`);
  if (query.repeated) where.push(`exists (select 1 from assessment.question q2 where ${sameAs('q2', 'q')})`);
  for (const word of wordsOf(query.q)) where.push(`q.search_text like ${bind(word)}`);
  return { where, parameters, bind };
}

/** Every word has to be there, anywhere and in any order. */
function wordsOf(typed = ''): string[] {
  const words = fold(typed).split(' ').filter(Boolean).slice(0, mostWords);
  return words.map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
}

/** Another question in use that asks the same. */
function sameAs(other: string, one: string): string {
  return `${other}.school_id = ${one}.school_id and ${other}.fingerprint = ${one}.fingerprint
    and ${other}.id <> ${one}.id and ${other}.status <> 'retired'`;
}

const summary = `hit.id, hit.kind, hit.level, hit.status, hit.grade, hit.chapter, hit.department_id as "departmentId",
  hit.subject_id as "subjectId", s.name as "subjectName", hit.lesson_id as "lessonId", hit.lesson_name as "lessonName",
  hit.author_id as "authorId", a.full_name as "authorName", hit.stimulus_id as "stimulusId",
  hit.approved_version as "approvedVersion", hit.latest_version as "latestVersion", hit.updated_at as "updatedAt",
  ${shownStemSql('v.content')} as stem,
  (select count(*)::int from assessment.question q2 where ${sameAs('q2', 'hit')}) as duplicates,
  (select count(*)::int from assessment.test_question u where u.school_id = $1 and u.question_id = hit.id) as uses`;

const named = `join assessment.question_version v
    on v.school_id = hit.school_id and v.question_id = hit.id and v.number = hit.latest_version
  join school.subject s on s.school_id = hit.school_id and s.id = hit.subject_id
  join people.staff a on a.school_id = hit.school_id and a.id = hit.author_id`;
