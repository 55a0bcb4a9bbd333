import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { complained, said } from '~/ui/notify';
import { useApprovalText } from './approval.i18n';
import { type ApprovalRequest, claim, release } from './approval.queries';
import classes from './approval.module.css';

const ReassignDialog = lazy(async () => ({ default: (await import('./reassign-dialog')).ReassignDialog }));

async function attempt(work: Promise<unknown>, message: string): Promise<void> {
  try {
    await work;
    said(message);
  } catch (error) {
    complained(error);
  }
}

/** Taking the step, giving it back, handing it over; the author is not told. */
export function HoldingButtons({ request }: { request: ApprovalRequest }) {
  const t = useApprovalText();
  const { id, step, can } = request;
  if (!step || !Object.values({ ...can, decide: false }).includes(true)) return null;
  return (
    <div className={classes.holding}>
      {can.claim && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void attempt(claim(id, step.id), t('claimed'))}
        >
          {t('claim')}
        </Button>
      )}
      {can.release && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => void attempt(release(id, step.id), t('released'))}
        >
          {t('release')}
        </Button>
      )}
      {can.reassign && <HandOver requestId={id} stepId={step.id} />}
    </div>
  );
}

function HandOver(step: { requestId: string; stepId: string }) {
  const t = useApprovalText();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {t('reassign')}
      </Button>
      <Suspense>{isOpen && <ReassignDialog {...step} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
