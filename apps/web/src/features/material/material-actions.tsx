import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { complained, said } from '~/ui/notify';
import { ReasonButton } from '~/ui/step-buttons';
import { TextLink } from '~/ui/text-link';
import { useMaterialText } from './material.i18n';
import {
  type Material,
  retireMaterial,
  reviseMaterial,
  submitMaterial,
  withdrawMaterial,
} from './material.queries';

/** What the reader may do with the material now. */
export function MaterialActions({ material }: { material: Material }) {
  const t = useMaterialText();
  const { id, can } = material;
  return (
    <>
      {can.revise && <ReviseButton id={id} />}
      {can.retire && (
        <ReasonButton
          label={t('page.retire')}
          lead={t('page.retireLead')}
          run={(reason) => retireMaterial(id, reason)}
          danger
        />
      )}
      {can.withdraw && material.status === 'in-review' && (
        <ReasonButton
          label={t('page.withdraw')}
          run={(reason) => withdrawMaterial(id, reason).then(() => said(t('page.withdrawn')))}
        />
      )}
      {can.edit && (
        <TextLink to={`/materials/${id}/edit`} className="hl-plain-button">
          {t('page.edit')}
        </TextLink>
      )}
      {can.submit && <SubmitButton id={id} />}
    </>
  );
}

export function SubmitButton({ id, before }: { id: string; before?: () => Promise<unknown> }) {
  const t = useMaterialText();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const submit = async (): Promise<void> => {
    setBusy(true);
    try {
      await before?.();
      await submitMaterial(id);
      said(t('page.submitted'));
      await navigate({ to: `/materials/${id}` as '/' });
    } catch (error) {
      complained(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button loading={isBusy} onClick={() => void submit()}>
      {t('page.submit')}
    </Button>
  );
}

function ReviseButton({ id }: { id: string }) {
  const t = useMaterialText();
  const navigate = useNavigate();
  const revise = async (): Promise<void> => {
    try {
      const copy = await reviseMaterial(id);
      await navigate({ to: `/materials/${copy.id}/edit` as '/' });
    } catch (error) {
      complained(error);
    }
  };
  return (
    <Button variant="default" onClick={() => void revise()}>
      {t('page.revise')}
    </Button>
  );
}
