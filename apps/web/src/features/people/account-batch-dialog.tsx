import { Button, Modal, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { accountKinds, type NewBatch, openBatch } from './accounts.queries';
import { useAccountText } from './people.i18n';
import classes from './people.module.css';
import { structureQuery } from './people.queries';

interface AccountBatchDialogProps {
  opened: boolean;
  onClose: () => void;
}

export function AccountBatchDialog({ opened, onClose }: AccountBatchDialogProps) {
  const t = useAccountText();
  const shared = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('batch')}
      closeButtonProps={{ 'aria-label': shared('action.close') }}
    >
      <BatchForm onClose={onClose} />
    </Modal>
  );
}

function BatchForm({ onClose }: { onClose: () => void }) {
  const t = useAccountText();
  const [kind, setKind] = useState<NewBatch['kind']>('student');
  const [place, setPlace] = useState('');
  const structure = useQuery(structureQuery).data;
  const places = (kind === 'staff' ? structure?.departments : structure?.classes) ?? [];
  const opening = useMutation({
    mutationFn: () =>
      openBatch({ kind, ...(place && (kind === 'staff' ? { departmentId: place } : { classId: place })) }),
    onSuccess: () => {
      said(t('batchDone'));
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.mutate();
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p className={classes.hint}>{t('batchLead')}</p>
      <ProblemAlert error={opening.error} />
      <NativeSelect
        label={t('batchKind')}
        value={kind}
        onChange={(event) => {
          setKind(event.currentTarget.value as NewBatch['kind']);
          setPlace('');
        }}
        data={accountKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
      />
      <NativeSelect
        label={t(kind === 'staff' ? 'place.department' : 'place.class')}
        value={place}
        onChange={(event) => setPlace(event.currentTarget.value)}
        data={[
          { value: '', label: t('whole') },
          ...places.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Button type="submit" loading={opening.isPending}>
        {t('batchOpen')}
      </Button>
    </form>
  );
}
