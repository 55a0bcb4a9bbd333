import { IconLayoutGrid, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type Column, DataTable } from '~/ui/data-table';
import { DateText } from '~/ui/date-text';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { StatusBadge } from '~/ui/status-badge';
import { TextLink } from '~/ui/text-link';
import { useListState } from '~/ui/use-list-state';
import { LibraryFilters } from './library-filters';
import { MaterialStatus } from './material-status';
import { useMaterialText } from './material.i18n';
import classes from './material.module.css';
import { type MaterialSummary, materialsQuery } from './material.queries';

const filters = ['subjectId', 'grade', 'kind', 'stage', 'status', 'departmentId', 'lessonId', 'mine'];

/** The school's materials, searched while typing. */
export function LibraryPage() {
  const t = useMaterialText();
  const list = useListState({ filters, sort: 'updated' });
  const { data, error, refetch } = useQuery(materialsQuery(list.query));
  const columns = useColumns();
  const create = data?.can.create && <NewMaterialLink />;
  return (
    <Page title={t('library')} lead={t('libraryLead')} actions={data && <Actions>{create}</Actions>}>
      {isGuessed(data) && <p className={classes.note}>{t('approximate')}</p>}
      <DataTable
        label={t('library')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        rowName={(row) => row.title}
        href={(row) => `/materials/${row.id}`}
        list={list}
        filters={<LibraryFilters list={list} />}
        nextCursor={data?.nextCursor}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('emptyTitle')} hint={t('emptyHint')} action={create} />}
      />
    </Page>
  );
}

/** Found by likeness, since nothing has the words themselves. */
function isGuessed(page?: { approximate: boolean; items: unknown[] }): boolean {
  return Boolean(page?.approximate && page.items.length > 0);
}

function NewMaterialLink() {
  const t = useMaterialText();
  return (
    <TextLink to="/materials/new" className="hl-button">
      <IconPlus size={16} aria-hidden="true" /> {t('new')}
    </TextLink>
  );
}

function Actions({ children }: { children: ReactNode }) {
  const t = useMaterialText();
  return (
    <>
      <TextLink to="/materials/coverage" className="hl-plain-button">
        <IconLayoutGrid size={16} aria-hidden="true" /> {t('coverage')}
      </TextLink>
      {children}
    </>
  );
}

function useColumns(): Column<MaterialSummary>[] {
  const t = useMaterialText();
  return [
    { id: 'title', header: t('field.title'), cell: (row) => row.title, width: '24%' },
    {
      id: 'lesson',
      header: t('field.lesson'),
      cell: (row) => (
        <span className={classes.lesson}>
          {row.lessonName}
          <small>
            {row.subjectName} · {t('grade', { grade: row.grade })}
          </small>
        </span>
      ),
      width: '18%',
    },
    { id: 'kind', header: t('field.kind'), cell: (row) => <KindCell row={row} />, width: '15%' },
    { id: 'stage', header: t('field.stage'), cell: (row) => t(`stage.${row.stage}`), width: 96 },
    { id: 'author', header: t('field.author'), cell: (row) => row.authorName, width: 132 },
    {
      id: 'status',
      header: t('field.status'),
      kind: 'status',
      cell: (row) => <MaterialStatus status={row.status} />,
      width: 128,
    },
    {
      id: 'updated',
      header: t('field.updated'),
      kind: 'date',
      cell: (row) => <DateText value={row.updatedAt} />,
      width: 104,
    },
  ];
}

function KindCell({ row }: { row: MaterialSummary }) {
  const t = useMaterialText();
  return (
    <span className={classes.lesson}>
      {t(`kind.${row.kind}`)}
      {row.revisesId && <StatusBadge tone="active">{t('revisionOf')}</StatusBadge>}
      {row.outsideCatalogue && <small>{t('outside')}</small>}
    </span>
  );
}
