import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { DataTable } from '~/ui/data-table';
import type { Column } from '~/ui/data-table.types';
import { DateField } from '~/ui/date-field';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { useListState } from '~/ui/use-list-state';
import { areas, useAuditText } from './audit.i18n';
import classes from './audit.module.css';
import { type AuditEvent, auditQuery } from './audit.queries';

export function AuditPage() {
  const t = useAuditText();
  const list = useListState({ filters: ['fromOn', 'toOn', 'name'] });
  const { data, error, refetch } = useQuery(auditQuery(list.query));
  const columns: Column<AuditEvent>[] = [
    {
      id: 'at',
      header: t('at'),
      kind: 'date',
      cell: (row) => <DateText value={row.at} withTime />,
      width: 150,
    },
    { id: 'who', header: t('who'), cell: (row) => row.actor.name, width: 200 },
    { id: 'what', header: t('what'), cell: (row) => <Sentence event={row} /> },
  ];
  return (
    <Page title={t('title')} lead={t('lead')}>
      <DataTable
        label={t('title')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        list={list}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('none')} />}
        filters={
          <div className={classes.filters}>
            <NativeSelect
              aria-label={t('area')}
              value={list.filters.name ?? ''}
              onChange={(event) => list.filter({ name: event.currentTarget.value })}
              data={[
                { value: '', label: t('everyArea') },
                ...areas.map((area) => ({ value: `${area}.`, label: t(`group.${area}`) })),
              ]}
            />
            <DateField
              aria-label={t('from')}
              placeholder={t('from')}
              value={list.filters.fromOn ?? null}
              onChange={(day) => list.filter({ fromOn: day ?? '' })}
            />
            <DateField
              aria-label={t('to')}
              placeholder={t('to')}
              value={list.filters.toOn ?? null}
              onChange={(day) => list.filter({ toOn: day ?? '' })}
            />
          </div>
        }
      />
    </Page>
  );
}

/** The event as a sentence; its name stands for itself where nobody has written one. */
function Sentence({ event }: { event: AuditEvent }) {
  const t = useAuditText();
  const key = `event.${event.name}` as 'event.people.signed-in';
  const said = t(key, event.payload);
  const details = Object.entries(event.payload).filter(([, value]) => value !== null && value !== '');
  return (
    <div>
      <span>{said === key ? event.name : said}</span>
      {details.length > 0 && (
        <details className={classes.details}>
          <summary>{t('details')}</summary>
          <code>{details.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join('; ')}</code>
        </details>
      )}
    </div>
  );
}
