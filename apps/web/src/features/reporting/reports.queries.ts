import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Report = Schemas['ReportView'];
export type ReportSummary = Schemas['ReportSummary'];
export type ReportFigures = Schemas['ReportPreviewView'];
export type ReportFigure = Schemas['ReportFigureView'];
export type ReportTarget = Schemas['ReportTargetView'];
export type Narrative = Schemas['NarrativeView'];
export type NewReport = Schemas['NewReport'];
export type ReportSchedule = Schemas['ReportScheduleView'];
export type NewSchedule = Schemas['NewReportSchedule'];
export type Wanted = Pick<NewReport, 'period' | 'scope' | 'asOf'>;

export const periods: readonly NewReport['period'][] = ['now', 'term-1', 'year'];
export const scopes: readonly NewReport['scope'][] = [
  'school',
  'primary',
  'lower_secondary',
  'upper_secondary',
];
export const rules: readonly NewSchedule['rule'][] = ['term-1-end', 'year-end', 'monthly'];

export const reportsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['reports', query],
    queryFn: () => dataOf(api.GET('/api/v1/reports', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ['report', id],
    queryFn: () => dataOf(api.GET('/api/v1/reports/{id}', { params: { path: { id } } })),
  });

/** What the report would say; figures on a day without any are refused with what to do. */
export const previewQuery = (wanted: Wanted) =>
  queryOptions({
    queryKey: ['report-preview', wanted],
    queryFn: () => dataOf(api.GET('/api/v1/reports/preview', { params: { query: wanted } })),
    placeholderData: keepPreviousData,
  });

export const schedulesQuery = queryOptions({
  queryKey: ['report-schedules'],
  queryFn: () => dataOf(api.GET('/api/v1/report-schedules')),
});

/** Staff who may be told of a scheduled report; a school has fewer than the page holds. */
export const recipientsQuery = queryOptions({
  queryKey: ['report-recipients'],
  queryFn: () =>
    dataOf(api.GET('/api/v1/staff', { params: { query: { status: 'active', limit: 200 } as never } })),
});

async function changed(answer: Promise<Report>): Promise<Report> {
  const report = await answer;
  queryClient.setQueryData(reportQuery(report.id).queryKey, report);
  void queryClient.invalidateQueries({ queryKey: ['reports'] });
  return report;
}

export function makeReport(key: string, body: NewReport): Promise<Report> {
  return changed(dataOf(api.POST('/api/v1/reports', { body, headers: idempotent(key) })));
}

export function writeReport({ id, version }: Report, narrative: Narrative): Promise<Report> {
  return changed(
    dataOf(api.PATCH('/api/v1/reports/{id}', { params: { path: { id } }, body: { narrative, version } })),
  );
}

export function issueReport(
  { id, version }: Report,
  { number, issuedOn }: { number: number; issuedOn: string },
): Promise<Report> {
  return changed(
    dataOf(
      api.POST('/api/v1/reports/{id}/issue', {
        params: { path: { id } },
        body: { number, issuedOn, version },
      }),
    ),
  );
}

export async function addSchedule(body: NewSchedule): Promise<ReportSchedule> {
  const schedule = await dataOf(api.POST('/api/v1/report-schedules', { body }));
  await queryClient.invalidateQueries({ queryKey: ['report-schedules'] });
  return schedule;
}

export async function switchSchedule({ id, version }: ReportSchedule, active: boolean): Promise<void> {
  await api.PATCH('/api/v1/report-schedules/{id}', { params: { path: { id } }, body: { active, version } });
  await queryClient.invalidateQueries({ queryKey: ['report-schedules'] });
}

export function documentAddress(id: string, format: 'docx' | 'xlsx'): string {
  return `/api/v1/reports/${id}/document?format=${format}`;
}
