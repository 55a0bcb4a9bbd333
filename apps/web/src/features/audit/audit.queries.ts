import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '~/api/client';
import type { components } from '~/api/schema';
import type { ListQuery } from '~/ui/use-list-state';

export type AuditEvent = components['schemas']['AuditEventView'];

/** The search box looks for who did it. */
export const auditQuery = ({ q, ...query }: ListQuery) =>
  queryOptions({
    queryKey: ['audit', q, query],
    queryFn: () =>
      dataOf(
        api.GET('/api/v1/audit-events', {
          params: { query: { ...query, ...(q ? { actor: q } : {}) } as never },
        }),
      ),
    placeholderData: keepPreviousData,
  });
