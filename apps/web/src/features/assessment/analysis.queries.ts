import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import type { components } from '~/api/schema';

type Schemas = components['schemas'];
export type TestAnalysis = Schemas['TestAnalysisView'];
export type MarkFigures = Schemas['MarkFiguresView'];
export type TestTrend = Schemas['TestTrendView'];
export type SubjectWithResults = Schemas['SubjectWithResultsView'];

export const testAnalysisQuery = (id: string) =>
  queryOptions({
    queryKey: ['test-analysis', id],
    queryFn: () => dataOf(api.GET('/api/v1/tests/{id}/analysis', { params: { path: { id } } })),
  });

export const trendSubjectsQuery = queryOptions({
  queryKey: ['test-trends', 'subjects'],
  queryFn: () => dataOf(api.GET('/api/v1/test-trends/subjects')),
});

export interface TrendPlace {
  subjectId: string;
  grade: number;
  classId?: string;
}

export const trendsQuery = (place: TrendPlace | undefined) =>
  queryOptions({
    queryKey: ['test-trends', place],
    queryFn: () => dataOf(api.GET('/api/v1/test-trends', { params: { query: place as TrendPlace } })),
    enabled: place !== undefined,
    placeholderData: keepPreviousData,
  });

export function trendsUrl({ subjectId, grade, classId }: TrendPlace): string {
  const search = new URLSearchParams({ subjectId, grade: String(grade), ...(classId && { classId }) });
  return `/api/v1/test-trends/document?${search.toString()}`;
}
