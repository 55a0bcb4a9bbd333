import { Button, Checkbox, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { DataTable } from '~/ui/data-table';
import type { Column } from '~/ui/data-table.types';
import { DateField } from '~/ui/date-field';
import { DateText } from '~/ui/date-text';
import { complained, said } from '~/ui/notify';
import { Page } from '~/ui/page';
import { EmptyState } from '~/ui/page-states';
import { ProblemAlert } from '~/ui/problem-alert';
import { StatusBadge } from '~/ui/status-badge';
import { type ApiClient, apiClientsQuery, createApiClient, revokeApiClient } from './accounts.queries';
import { useApiClientText } from './people.i18n';
import classes from './people.module.css';

export function ApiClientsPage() {
  const t = useApiClientText();
  const shared = useText();
  const [isOpen, setOpen] = useState(false);
  const { data, error, refetch } = useQuery(apiClientsQuery);
  const revoke = async (client: ApiClient): Promise<void> => {
    try {
      await revokeApiClient(client.id);
      said(t('revokedNow', { name: client.name }));
    } catch (problem) {
      complained(problem);
    }
  };
  const columns: Column<ApiClient>[] = [
    { id: 'name', header: t('name'), cell: (row) => row.name },
    {
      id: 'key',
      header: t('key'),
      cell: (row) => <code>hl_{row.keyPrefix}_…</code>,
      width: 190,
      wideOnly: true,
    },
    { id: 'scopes', header: t('scopes'), cell: (row) => row.scopes.join(', ') },
    {
      id: 'used',
      header: t('used'),
      kind: 'date',
      cell: (row) => <DateText value={row.lastUsedAt} withTime />,
      width: 150,
    },
    {
      id: 'expires',
      header: t('expires'),
      kind: 'date',
      cell: (row) => (row.expiresAt ? <DateText value={row.expiresAt} /> : t('never')),
      width: 130,
    },
    {
      id: 'state',
      header: t('stateColumn'),
      kind: 'status',
      cell: (row) => (
        <StatusBadge tone={row.revokedAt ? 'ended' : 'good'}>
          {t(row.revokedAt ? 'revoked' : 'active')}
        </StatusBadge>
      ),
      width: 120,
    },
    {
      id: 'actions',
      header: t('actions'),
      cell: (row) =>
        row.can.revoke && (
          <Button size="compact-sm" variant="default" onClick={() => void revoke(row)}>
            {t('revoke')}
          </Button>
        ),
      width: 110,
    },
  ];
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={<Button onClick={() => setOpen(true)}>{t('create')}</Button>}
    >
      <DataTable
        label={t('title')}
        columns={columns}
        rows={data?.items}
        rowId={(row) => row.id}
        error={error}
        onRetry={() => void refetch()}
        empty={<EmptyState title={t('none')} hint={t('noneHint')} />}
      />
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title={t('create')}
        closeButtonProps={{ 'aria-label': shared('action.close') }}
      >
        <NewKey scopes={data?.scopes ?? []} />
      </Modal>
    </Page>
  );
}

function NewKey({ scopes }: { scopes: readonly string[] }) {
  const t = useApiClientText();
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const [expiresOn, setExpiresOn] = useState('');
  const creating = useMutation({
    mutationFn: () => createApiClient({ name, scopes: chosen, ...(expiresOn && { expiresOn }) }),
  });
  if (creating.data) {
    return (
      <div className={classes.secret} role="status">
        <p>{t('once')}</p>
        <div className={classes.code}>{creating.data.key}</div>
      </div>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    creating.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <ProblemAlert error={creating.error} />
      <TextInput
        label={t('name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
      />
      <Checkbox.Group label={t('scopes')} value={chosen} onChange={setChosen}>
        <div className={classes.list}>
          {scopes.map((scope) => (
            <Checkbox key={scope} value={scope} label={scope} />
          ))}
        </div>
      </Checkbox.Group>
      <DateField label={t('expires')} value={expiresOn || null} onChange={(day) => setExpiresOn(day ?? '')} />
      <Button
        type="submit"
        disabled={name.trim().length < 3 || chosen.length === 0}
        loading={creating.isPending}
      >
        {t('create')}
      </Button>
    </form>
  );
}
