import { Button, Modal, NativeSelect } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { newIdempotencyKey } from '~/api/client';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { useCatalogueText } from './catalogue.i18n';
import { departmentsQuery, openCatalogue } from './catalogues.queries';
import classes from './planning.module.css';
import { plansQuery } from './plans.queries';

interface OpenCatalogueProps {
  opened: boolean;
  onClose: () => void;
}

/** Begins a department's catalogue in an approved plan. */
export function OpenCatalogue({ opened, onClose }: OpenCatalogueProps) {
  const c = useCatalogueText();
  const t = useText();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={c('open')}
      closeButtonProps={{ 'aria-label': t('action.close') }}
    >
      <OpenForm />
    </Modal>
  );
}

/** What may be chosen: approved plans and the school's departments. */
function useOpenChoices() {
  const plans = useQuery(plansQuery());
  const structure = useQuery(departmentsQuery);
  const approved = plans.data?.items.filter((plan) => plan.status === 'approved');
  return {
    isPlanless: approved?.length === 0,
    plans: (approved ?? []).map(({ id, title }) => ({ value: id, label: title })),
    departments: (structure.data?.departments ?? []).map(({ id, name }) => ({ value: id, label: name })),
  };
}

function OpenForm() {
  const c = useCatalogueText();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { isPlanless, plans, departments } = useOpenChoices();
  const [key] = useState(newIdempotencyKey);
  const [planId, setPlan] = useState('');
  const [departmentId, setDepartment] = useState('');
  const chosenPlan = planId || plans[0]?.value || '';
  const opening = useMutation({
    mutationFn: () => openCatalogue(key, chosenPlan, departmentId),
    onSuccess: async ({ id }) => {
      said(c('opened'));
      await client.invalidateQueries({ queryKey: ['catalogues'] });
      await navigate({ to: `/catalogues/${id}` });
    },
  });
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        opening.mutate();
      }}
    >
      <ProblemAlert error={opening.error} />
      {isPlanless && <p>{c('noPlan')}</p>}
      <NativeSelect
        label={c('plan')}
        data={plans}
        value={chosenPlan}
        onChange={(event) => setPlan(event.currentTarget.value)}
      />
      <NativeSelect
        label={c('department')}
        data={[{ value: '', label: c('chooseDepartment') }, ...departments]}
        value={departmentId}
        onChange={(event) => setDepartment(event.currentTarget.value)}
      />
      <div className={classes.bar}>
        <span />
        <Button type="submit" disabled={!chosenPlan || !departmentId} loading={opening.isPending}>
          {c('open')}
        </Button>
      </div>
    </form>
  );
}
