import { Button } from '@mantine/core';
import { complained, said } from '~/ui/notify';
import { useGradebookText } from './gradebook.i18n';
import { ReopenAction } from './reopen-action';
import { type TraitSheet, reopenTraits, submitTraits, withdrawTraits } from './traits.queries';

/** Hand in, take back, open again: what the reader may do with the sheet as it is saved. */
export function TraitsVerbs({ sheet, isSaved }: { sheet: TraitSheet; isSaved: boolean }) {
  const t = useGradebookText();
  const run = (action: () => Promise<unknown>, words: string) => (): void => {
    void action().then(() => said(words), complained);
  };
  const waiting = sheet.records.filter(({ isWaiting }) => isWaiting).length;
  return (
    <>
      {sheet.can.submit && (
        <Button
          variant="light"
          disabled={!isSaved}
          onClick={run(() => submitTraits(sheet), t('done.submitted'))}
        >
          {t('traits.submit', { count: waiting })}
        </Button>
      )}
      {sheet.can.withdraw && (
        <Button variant="default" onClick={run(() => withdrawTraits(sheet), t('traits.withdrawn'))}>
          {t('sheet.withdraw')}
        </Button>
      )}
      {sheet.can.reopen && (
        <ReopenAction
          label={t('traits.reopen')}
          onReopen={({ untilOn, reason }) => reopenTraits(sheet, { untilOn, reason })}
        />
      )}
    </>
  );
}
