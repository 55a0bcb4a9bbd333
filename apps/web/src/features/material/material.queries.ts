import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import { queryClient } from '~/api/query';
import type { components, operations } from '~/api/schema';
import { type Upload, upload } from '~/api/upload';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Material = Schemas['MaterialView'];
export type MaterialSummary = Schemas['MaterialSummary'];
export type MaterialPart = Schemas['MaterialPartView'];
export type MaterialChanges = Omit<Schemas['MaterialChanges'], 'version'>;
export type NewPart = Schemas['NewMaterialPart'];
export type StoredFile = Schemas['StoredFileView'];
export type Coverage = Schemas['LessonCoverage'];
export type CoveredLesson = Schemas['CoveredLesson'];
type MaterialQuery = NonNullable<operations['Materials_list']['parameters']['query']>;

export const materialsQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['materials', query],
    queryFn: () => dataOf(api.GET('/api/v1/materials', { params: { query: query as MaterialQuery } })),
    placeholderData: keepPreviousData,
  });

export const materialQuery = (id: string) =>
  queryOptions({
    queryKey: ['material', id],
    queryFn: () => dataOf(api.GET('/api/v1/materials/{id}', { params: { path: { id } } })),
  });

export const duplicatesQuery = (lessonId: string, title: string, excluding: string) =>
  queryOptions({
    queryKey: ['material-duplicates', lessonId, title, excluding],
    queryFn: () =>
      dataOf(api.GET('/api/v1/materials/duplicates', { params: { query: { lessonId, title, excluding } } })),
    enabled: title.length > 2,
    placeholderData: keepPreviousData,
  });

export const structureQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

export const coverageQuery = (subjectId: string | undefined, grade: string | undefined) =>
  queryOptions({
    queryKey: ['lesson-coverage', subjectId, grade],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/lesson-coverage', {
          params: { query: { subjectId: String(subjectId), grade: Number(grade) } },
        }),
      ),
    enabled: Boolean(subjectId && grade),
  });

async function changed(answer: Promise<Material>): Promise<Material> {
  const material = await answer;
  queryClient.setQueryData(materialQuery(material.id).queryKey, material);
  void queryClient.invalidateQueries({ queryKey: ['materials'] });
  return material;
}

export function beginMaterial(key: string, body: Schemas['NewMaterial']): Promise<Material> {
  return changed(dataOf(api.POST('/api/v1/materials', { body, headers: idempotent(key) })));
}

export function changeMaterial(id: string, version: number, changes: MaterialChanges): Promise<Material> {
  const body = { version, ...changes };
  return changed(dataOf(api.PATCH('/api/v1/materials/{id}', { params: { path: { id } }, body })));
}

/** The step itself, then everything that shows it: lists, this page, the approval beside it. */
async function stepped(answer: Promise<Material>): Promise<Material> {
  const material = await changed(answer);
  await queryClient.invalidateQueries();
  return material;
}

export function submitMaterial(id: string): Promise<Material> {
  return stepped(dataOf(api.POST('/api/v1/materials/{id}/submission', { params: { path: { id } } })));
}

export function withdrawMaterial(id: string, reason: string): Promise<Material> {
  const request = { params: { path: { id } }, body: { reason } };
  return stepped(dataOf(api.POST('/api/v1/materials/{id}/withdrawal', request)));
}

export function retireMaterial(id: string, reason: string): Promise<Material> {
  const request = { params: { path: { id } }, body: { reason } };
  return stepped(dataOf(api.POST('/api/v1/materials/{id}/retirement', request)));
}

export function reviseMaterial(id: string): Promise<Material> {
  return stepped(dataOf(api.POST('/api/v1/materials/{id}/revision', { params: { path: { id } } })));
}

export function sendFile(file: File, onProgress: (share: number) => void): Upload<StoredFile> {
  return upload<StoredFile>({ url: '/api/v1/files', file, onProgress });
}

export function contentUrl(fileId: string, download = false): string {
  return `/api/v1/files/${fileId}/content${download ? '?download' : ''}`;
}
