import { ReasonButton, StepButton } from '~/ui/step-buttons';
import { useTestText } from './test.i18n';
import { allowOnline, retireTest, submitTest, type Test, withdrawTest } from './test.queries';

/** What the reader may do with the test as a whole now. */
export function TestActions({ test: { id, can, form } }: { test: Test }) {
  const t = useTestText();
  return (
    <>
      {can.retire && (
        <ReasonButton
          label={t('retire')}
          lead={t('retireLead')}
          run={(reason) => retireTest(id, reason)}
          danger
        />
      )}
      {can.allowOnline && form === 'paper' && (
        <ReasonButton
          label={t('allowOnline')}
          lead={t('allowOnlineLead')}
          run={(reason) => allowOnline(id, reason)}
        />
      )}
      {can.withdraw && (
        <StepButton label={t('withdraw')} done={t('withdrawn')} run={() => withdrawTest(id)} />
      )}
      {can.submit && (
        <StepButton label={t('submit')} done={t('submitted')} run={() => submitTest(id)} isPrimary />
      )}
    </>
  );
}
