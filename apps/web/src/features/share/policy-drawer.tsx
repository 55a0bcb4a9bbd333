import { Button, Drawer, NativeSelect, Switch } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useText } from '~/i18n';
import { said } from '~/ui/notify';
import { Bone } from '~/ui/page-skeleton';
import { ProblemAlert } from '~/ui/problem-alert';
import classes from './share.module.css';
import { useShareText } from './share.i18n';
import { changePolicy, type SharePolicy, targetsQuery } from './share.queries';
import { TargetForm } from './target-form';
import { averages, readings } from './use-share-view';

const denominators = ['year', 'to-date'] as const;

interface PolicyDrawerProps {
  policy: SharePolicy;
  onClose: () => void;
}

/** Where the documents leave the share open, the school decides; where they differ, it chooses its targets. */
export function PolicyDrawer({ policy, onClose }: PolicyDrawerProps) {
  const t = useShareText();
  const common = useText();
  const { data: targets, error } = useQuery(targetsQuery);
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={t('policy.title')}
      closeButtonProps={{ 'aria-label': common('action.close') }}
    >
      <div className={classes.drawerForm}>
        <PolicyForm policy={policy} />
        <h3>{t('policy.targets')}</h3>
        <p className={classes.meaning}>{t('meaning')}</p>
        <ProblemAlert error={error} />
        {targets ? (
          targets.map((target) => <TargetForm key={target.id} target={target} />)
        ) : (
          <Bone height={120} />
        )}
      </div>
    </Drawer>
  );
}

function PolicyForm({ policy }: { policy: SharePolicy }) {
  const t = useShareText();
  const common = useText();
  const form = useForm<SharePolicy>({ initialValues: policy });
  const save = useMutation({ mutationFn: changePolicy, onSuccess: () => said(t('policy.saved')) });
  return (
    <form className={classes.drawerForm} onSubmit={form.onSubmit((values) => save.mutate(values))}>
      <p className={classes.quiet}>{t('policy.intro')}</p>
      <ProblemAlert error={save.error} />
      <Switch
        label={t('policy.pe')}
        {...form.getInputProps('withoutPhysicalEducation', { type: 'checkbox' })}
      />
      <NativeSelect
        label={t('policy.denominator')}
        data={denominators.map((value) => ({ value, label: t(`policy.denominators.${value}`) }))}
        {...form.getInputProps('denominator')}
      />
      <div className={classes.pair}>
        <NativeSelect
          label={t('policy.reading')}
          data={readings.map((value) => ({ value, label: t(`reading.${value}`) }))}
          {...form.getInputProps('reading')}
        />
        <NativeSelect
          label={t('policy.average')}
          data={averages.map((value) => ({ value, label: t(`reading.${value}`) }))}
          {...form.getInputProps('average')}
        />
      </div>
      <Button type="submit" loading={save.isPending}>
        {common('action.save')}
      </Button>
    </form>
  );
}
