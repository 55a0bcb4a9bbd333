import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf, idempotent } from '~/api/client';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

type Schemas = components['schemas'];
export type Catalogue = Schemas['CatalogueView'];
export type CatalogueSummary = Schemas['CatalogueSummary'];
export type CatalogueEntry = Schemas['CatalogueEntryView'];
export type Choices = Schemas['CatalogueChoices'];
export type EntryInput = Schemas['CatalogueEntryInput'];
export type ProposedEntry = Schemas['ProposedEntry'];
export type Deviation = Schemas['DeviationView'];
export type CatalogueDetails = Schemas['CatalogueDetailChanges'];

/** Rows one request may carry; the server refuses more. */
const batchLimit = 500;

export const cataloguesQuery = (query: ListQuery) =>
  queryOptions({
    queryKey: ['catalogues', 'list', query],
    queryFn: () => dataOf(api.GET('/api/v1/catalogues', { params: { query: query as never } })),
    placeholderData: keepPreviousData,
  });

export const departmentsQuery = queryOptions({
  queryKey: ['structure'],
  queryFn: () => dataOf(api.GET('/api/v1/structure')),
  staleTime: 10 * 60_000,
});

export const catalogueQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogues', id],
    queryFn: () => dataOf(api.GET('/api/v1/catalogues/{id}', { params: { path: { id } } })),
  });

/** All rows of a catalogue, page after page: the table is edited as a whole. */
export const entriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogues', id, 'entries'],
    queryFn: async (): Promise<CatalogueEntry[]> => {
      const rows: CatalogueEntry[] = [];
      let cursor: string | undefined;
      do {
        const params = { path: { id }, query: { cursor, limit: 200 } as never };
        const page = await dataOf(api.GET('/api/v1/catalogues/{id}/entries', { params }));
        rows.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      return rows;
    },
  });

export const choicesQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogues', id, 'choices'],
    queryFn: () => dataOf(api.GET('/api/v1/catalogues/{id}/choices', { params: { path: { id } } })),
    staleTime: 5 * 60_000,
  });

export const deviationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogues', id, 'deviations'],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/catalogues/{id}/deviations', {
          params: { path: { id }, query: { limit: 200 } as never },
        }),
      ),
  });

export function openCatalogue(
  key: string,
  productionPlanId: string,
  departmentId: string,
): Promise<Catalogue> {
  const body = { productionPlanId, departmentId, title: null };
  return dataOf(api.POST('/api/v1/catalogues', { body, headers: idempotent(key) }));
}

export function describeCatalogue(id: string, body: CatalogueDetails): Promise<Catalogue> {
  return dataOf(api.PATCH('/api/v1/catalogues/{id}', { params: { path: { id } }, body }));
}

export function submitCatalogue(id: string): Promise<Catalogue> {
  return dataOf(api.POST('/api/v1/catalogues/{id}/submission', { params: { path: { id } } }));
}

/** Saves the rows in the order given, in as many requests as the server's limit asks for. */
export async function saveEntries(
  id: string,
  version: number,
  entries: readonly EntryInput[],
  reason: string | null,
): Promise<void> {
  let at = version;
  for (let from = 0; from < entries.length; from += batchLimit) {
    const body = { version: at, reason, entries: entries.slice(from, from + batchLimit) };
    const params = { path: { id } };
    const saved = await dataOf(api.PUT('/api/v1/catalogues/{id}/entries', { params, body }));
    at = saved.version;
  }
}

export async function proposeEntries(id: string): Promise<{ entries: ProposedEntry[]; remaining: number }> {
  const params = { path: { id } };
  return dataOf(api.POST('/api/v1/catalogues/{id}/proposal', { params, body: {} }));
}

export const minutesAddress = (id: string): string => `/api/v1/catalogues/${id}/minutes`;
export const workbookAddress = (id: string): string => `/api/v1/catalogues/${id}/workbook`;
