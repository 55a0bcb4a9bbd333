import { Button } from '@mantine/core';
import { useState } from 'react';
import { ProblemError } from '~/api/problem';
import { ConfirmReason } from '~/ui/confirm-reason';
import { complained, said } from '~/ui/notify';
import { ExportMenu } from './export-menu';
import { useQuestionText } from './question.i18n';
import { type Outcomes, retireQuestions, submitQuestions } from './question.queries';

/** What can be done to all chosen questions; one that is refused keeps none of the others back. */
export function QuestionBulkActions({ ids, onDone }: { ids: string[]; onDone: () => void }) {
  const t = useQuestionText();
  const [isRetiring, setRetiring] = useState(false);
  const tell = (items: Outcomes['items'], step: 'submitted' | 'retired'): void => {
    const refused = items.filter(({ done }) => !done);
    const done = items.length - refused.length;
    if (done > 0) said(t(`select.${step}`, { count: done }));
    if (refused.length > 0) {
      const reasons = [...new Set(refused.map(({ detail }) => detail))].join(' ');
      complained(
        new ProblemError(409, 'refused', '', `${t('select.refused', { count: refused.length })}: ${reasons}`),
      );
    }
    onDone();
  };
  const submit = async (): Promise<void> => {
    try {
      tell(await submitQuestions(ids), 'submitted');
    } catch (error) {
      complained(error);
    }
  };
  return (
    <>
      <Button size="compact-sm" onClick={() => void submit()}>
        {t('select.submit')}
      </Button>
      <ExportMenu wish={{ ids }} />
      <Button size="compact-sm" variant="default" onClick={() => setRetiring(true)}>
        {t('select.retire')}
      </Button>
      <ConfirmReason
        opened={isRetiring}
        onClose={() => setRetiring(false)}
        title={t('select.retire')}
        confirm={t('select.retire')}
        onConfirm={async (reason) => tell(await retireQuestions(ids, reason), 'retired')}
        danger
      >
        {t('page.retireLead')}
      </ConfirmReason>
    </>
  );
}
