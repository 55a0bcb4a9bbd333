import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import { type Upload, upload } from '~/api/upload';
import type { ListQuery } from '~/ui/use-list-state';
import type { Content, Level } from './question.queries';

type Schemas = components['schemas'];
export type QuestionImport = Schemas['QuestionImportView'];
export type StagedQuestion = Schemas['StagedQuestionView'];
export type Remark = Schemas['RemarkView'];

export const stagedStates = ['good', 'bad', 'duplicate', 'lossy', 'skipped'] as const;
export type StagedState = (typeof stagedStates)[number];

/** These, or all in a state, or all of the file. */
export interface ChosenQuestions {
  positions?: number[];
  state?: StagedState;
}

export interface BulkPlace {
  level?: Level;
  lessonId?: string;
  chapter?: string;
  requirement?: string;
  requirementCode?: string;
}

/** How many questions a filter shows. */
export function countOf({ counts }: QuestionImport, state: StagedState | undefined): number {
  const counted: Record<StagedState, number> = {
    good: counts.keeping,
    bad: counts.bad,
    duplicate: counts.duplicate,
    lossy: counts.withLosses,
    skipped: counts.skipped,
  };
  return state ? counted[state] : counts.total;
}

type ImportFormat = QuestionImport['format'];

/** A text file may be GIFT or Aiken; the server tells them apart. */
const formats: Record<string, ImportFormat> = {
  docx: 'word',
  xlsx: 'xlsx',
  csv: 'xlsx',
  xml: 'moodle-xml',
  zip: 'qti',
  gift: 'gift',
  txt: 'text',
};

export const importLimits = { maxBytes: 50 * 1024 * 1024, extensions: Object.keys(formats) };

export const importTemplateUrl = '/api/v1/question-exports/template.xlsx';

export const importsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['question-imports', query],
    queryFn: () => dataOf(api.GET('/api/v1/question-imports', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['question-imports', id],
    queryFn: () => dataOf(api.GET('/api/v1/question-imports/{id}', { params: { path: { id } } })),
  });

export const stagedQuery = (id: string, state: StagedState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['question-imports', id, 'questions', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      dataOf(
        api.GET('/api/v1/question-imports/{id}/questions', {
          params: { path: { id }, query: { state, limit: 100, cursor: pageParam } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });

interface NewImport {
  subjectId: string;
  grade: number;
}

export function sendQuestions(
  { subjectId, grade }: NewImport,
  file: File,
  onProgress: (share: number) => void,
): Upload<QuestionImport> {
  const extension = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  const fields = { subjectId, grade: String(grade), format: formats[extension] ?? 'word' };
  return upload({ url: '/api/v1/question-imports', file, fields, onProgress });
}

async function changed<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } finally {
    await queryClient.invalidateQueries({ queryKey: ['question-imports'] });
  }
}

export function mendQuestion(
  id: string,
  { position, version }: StagedQuestion,
  said: { content: Content; explanation: string },
): Promise<StagedQuestion> {
  const params = { path: { id, position } };
  const body = { version, ...said };
  return changed(dataOf(api.PATCH('/api/v1/question-imports/{id}/questions/{position}', { params, body })));
}

export function rephraseStimulus(
  id: string,
  { position, version }: StagedQuestion,
  text: string,
): Promise<StagedQuestion> {
  const params = { path: { id, position } };
  const body = { version, text };
  return changed(
    dataOf(api.PATCH('/api/v1/question-imports/{id}/questions/{position}/stimulus', { params, body })),
  );
}

export function chooseQuestions(
  id: string,
  chosen: ChosenQuestions,
  choice: 'keep' | 'skip',
): Promise<QuestionImport> {
  const body = { ...chosen, choice };
  return changed(
    dataOf(api.PUT('/api/v1/question-imports/{id}/choices', { params: { path: { id } }, body })),
  );
}

export function placeQuestions(
  id: string,
  chosen: ChosenQuestions,
  to: BulkPlace,
  onlyMissing: boolean,
): Promise<QuestionImport> {
  const body = { ...chosen, ...to, onlyMissing };
  return changed(dataOf(api.PUT('/api/v1/question-imports/{id}/places', { params: { path: { id } }, body })));
}

export async function keepQuestions(id: string): Promise<QuestionImport> {
  const kept = await dataOf(api.POST('/api/v1/question-imports/{id}/keeping', { params: { path: { id } } }));
  await queryClient.invalidateQueries();
  return kept;
}

export function discardImport(id: string): Promise<unknown> {
  return changed(dataOf(api.DELETE('/api/v1/question-imports/{id}', { params: { path: { id } } })));
}

export function badQuestionsUrl(id: string): string {
  return `/api/v1/question-imports/${id}/bad-questions.docx`;
}
