import { Button } from '@mantine/core';
import { IconAdjustments, IconRefresh } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { formatNumber } from '~/ui/format';
import { complained, said } from '~/ui/notify';
import { useShareText } from './share.i18n';
import { computeNow, type Overview } from './share.queries';

const PolicyDrawer = lazy(() => import('./policy-drawer').then((m) => ({ default: m.PolicyDrawer })));

/** What the head may do with the share: decide how it is read and held against what, and compute it at once. */
export function ShareActions({ overview }: { overview: Overview }) {
  const t = useShareText();
  const [isOpen, setOpen] = useState(false);
  const compute = useMutation({
    mutationFn: computeNow,
    onSuccess: ({ snapshot }) =>
      said(t('compute.done', { seconds: formatNumber((snapshot?.milliseconds ?? 0) / 1000, 1) })),
    onError: complained,
  });
  return (
    <>
      {overview.can['changePolicy'] && (
        <Button variant="default" leftSection={<IconAdjustments size={16} />} onClick={() => setOpen(true)}>
          {t('policy.open')}
        </Button>
      )}
      {overview.can['recompute'] && (
        <Button
          leftSection={<IconRefresh size={16} />}
          loading={compute.isPending}
          onClick={() => compute.mutate()}
        >
          {t('compute.now')}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <PolicyDrawer policy={overview.policy} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
