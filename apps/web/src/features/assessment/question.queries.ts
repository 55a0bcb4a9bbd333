import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import { upload } from '~/api/upload';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Question = Schemas['QuestionView'];
export type QuestionPage = Schemas['QuestionPage'];
export type QuestionSummary = Schemas['QuestionSummary'];
export type Content = Question['content'];
export type Kind = Question['kind'];
export type Level = Question['level'];
export type SameQuestion = Schemas['SameQuestion'];
export type SubjectCoverage = Schemas['SubjectCoverage'];
export type CoveredLesson = Schemas['CoveredQuestionLesson'];
export type NewQuestion = Schemas['NewQuestion'];
export type QuestionChanges = Schemas['QuestionChanges'];
export type Outcomes = Schemas['QuestionStepOutcomes'];
export type Stimulus = Schemas['StimulusView'];
type QuestionQuery = NonNullable<operations['Questions_list']['parameters']['query']>;

/** The content of one kind. */
export type ContentOf<K extends Kind> = Extract<Content, { kind: K }>;

export const questionsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['questions', query],
    queryFn: () => dataOf(api.GET('/api/v1/questions', { params: { query: query as QuestionQuery } })),
    placeholderData: keepPreviousData,
  });

export const questionQuery = (id: string) =>
  queryOptions({
    queryKey: ['question', id],
    queryFn: () => dataOf(api.GET('/api/v1/questions/{id}', { params: { path: { id } } })),
  });

export const figuresQuery = (id: string) =>
  queryOptions({
    queryKey: ['question', id, 'figures'],
    queryFn: () => dataOf(api.GET('/api/v1/questions/{id}/figures', { params: { path: { id } } })),
  });

export const versionQuery = (id: string, number: number) =>
  queryOptions({
    queryKey: ['question-version', id, number],
    queryFn: () =>
      dataOf(api.GET('/api/v1/questions/{id}/versions/{number}', { params: { path: { id, number } } })),
  });

export const bankQuery = queryOptions({
  queryKey: ['question-bank'],
  queryFn: () => dataOf(api.GET('/api/v1/question-bank')),
  staleTime: 10 * 60_000,
});

export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

export const coverageQuery = queryOptions({
  queryKey: ['question-coverage'],
  queryFn: () => dataOf(api.GET('/api/v1/question-coverage')),
});

export const lessonsQuery = (subjectId: string | undefined, grade: number | undefined) =>
  queryOptions({
    queryKey: ['question-coverage', subjectId, grade],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/question-coverage/lessons', {
          params: { query: { subjectId: String(subjectId), grade: Number(grade) } },
        }),
      ),
    enabled: Boolean(subjectId && grade),
  });

export const stimuliQuery = (subjectId: string, grade: number) =>
  queryOptions({
    queryKey: ['stimuli', subjectId, grade],
    queryFn: () => dataOf(api.GET('/api/v1/stimuli', { params: { query: { subjectId, grade } } })),
    enabled: Boolean(subjectId && grade),
  });

export const sameQuery = (body: Schemas['ContentToCompare'], isReady: boolean) =>
  queryOptions({
    queryKey: ['question-duplicates', body],
    queryFn: () => dataOf(api.POST('/api/v1/questions/duplicates', { body })),
    enabled: isReady,
    placeholderData: keepPreviousData,
    retry: false,
  });

async function changed(answer: Promise<Question>): Promise<Question> {
  const question = await answer;
  await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'structure' });
  queryClient.setQueryData(questionQuery(question.id).queryKey, question);
  return question;
}

export function writeQuestion(key: string, body: NewQuestion): Promise<Question> {
  return changed(dataOf(api.POST('/api/v1/questions', { body, headers: idempotent(key) })));
}

export function changeQuestion(id: string, body: QuestionChanges): Promise<Question> {
  return changed(dataOf(api.PATCH('/api/v1/questions/{id}', { params: { path: { id } }, body })));
}

export function submitQuestion(id: string): Promise<Question> {
  return changed(dataOf(api.POST('/api/v1/questions/{id}/submission', { params: { path: { id } } })));
}

export function withdrawQuestion(id: string): Promise<Question> {
  return changed(dataOf(api.POST('/api/v1/questions/{id}/withdrawal', { params: { path: { id } } })));
}

export function retireQuestion(id: string, reason: string): Promise<Question> {
  const request = { params: { path: { id } }, body: { reason } };
  return changed(dataOf(api.POST('/api/v1/questions/{id}/retirement', request)));
}

async function stepped(answer: Promise<Outcomes>): Promise<Outcomes['items']> {
  const { items } = await answer;
  await queryClient.invalidateQueries();
  return items;
}

export function submitQuestions(ids: string[]): Promise<Outcomes['items']> {
  return stepped(dataOf(api.POST('/api/v1/questions/submissions', { body: { ids } })));
}

export function retireQuestions(ids: string[], reason: string): Promise<Outcomes['items']> {
  return stepped(dataOf(api.POST('/api/v1/questions/retirements', { body: { ids, reason } })));
}

export async function writeStimulus(body: Schemas['NewStimulus']): Promise<Stimulus> {
  const stimulus = await dataOf(api.POST('/api/v1/stimuli', { body }));
  await queryClient.invalidateQueries({ queryKey: ['stimuli'] });
  return stimulus;
}

/** Stores a picture or recording for a text and gives its id. */
export async function sendPicture(file: File): Promise<string> {
  const { id } = await upload<{ id: string }>({ url: '/api/v1/files', file }).done;
  return id;
}
