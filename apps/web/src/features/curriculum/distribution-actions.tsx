import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmReason } from '~/ui/confirm-reason';
import { complained, said } from '~/ui/notify';
import { TextLink } from '~/ui/text-link';
import { useCurriculumText } from './curriculum.i18n';
import {
  type Distribution,
  exportUrl,
  reviseDistribution,
  submitDistribution,
  withdrawDistribution,
} from './distributions.queries';

/** What the reader may do with the distribution now. */
export function DistributionActions({ distribution: { id, can } }: { distribution: Distribution }) {
  const t = useCurriculumText();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const run = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      complained(error);
    } finally {
      setBusy(false);
    }
  };
  const submit = () => run(() => submitDistribution(id).then(() => said(t('page.submitted'))));
  const revise = () =>
    run(async () => {
      const { distributionId } = await reviseDistribution(id);
      await navigate({ to: `/distributions/${distributionId}/edit` as '/' });
    });
  return (
    <>
      <a href={exportUrl(id)} className="hl-plain-button" download>
        <IconDownload size={16} aria-hidden="true" /> {t('page.export')}
      </a>
      {can.revise && (
        <Button variant="default" loading={isBusy} onClick={() => void revise()}>
          {t('page.revise')}
        </Button>
      )}
      {can.withdraw && (
        <Button variant="default" onClick={() => setWithdrawing(true)}>
          {t('page.withdraw')}
        </Button>
      )}
      {can.edit && (
        <TextLink to={`/distributions/${id}/edit`} className="hl-plain-button">
          {t('page.edit')}
        </TextLink>
      )}
      {can.submit && (
        <Button loading={isBusy} onClick={() => void submit()}>
          {t('page.submit')}
        </Button>
      )}
      <ConfirmReason
        opened={isWithdrawing}
        onClose={() => setWithdrawing(false)}
        title={t('page.withdraw')}
        confirm={t('page.withdraw')}
        onConfirm={(reason) => withdrawDistribution(id, reason)}
      >
        {t('page.withdrawLead')}
      </ConfirmReason>
    </>
  );
}
