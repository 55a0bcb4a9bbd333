import { Button } from '@mantine/core';
import { IconFileExport, IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { complained, said } from '~/ui/notify';
import { TextLink } from '~/ui/text-link';
import { useUrlState } from '~/ui/use-url-state';
import { useImportText } from './import.i18n';
import { exportQuestions } from './import.queries';
import questionClasses from './question.module.css';

/** In and out of the bank by Word, beside its list: what the list shows is what goes out. */
export function ImportLinks() {
  const t = useImportText();
  const [{ cursor: _, sort: __, ...filter }] = useUrlState();
  const [isBusy, setBusy] = useState(false);
  const take = async (): Promise<void> => {
    setBusy(true);
    const { grade, mine, usable, repeated, ...words } = filter;
    const flags = { mine: mine && true, usable: usable && true, repeated: repeated && true };
    const wish = { ...words, ...flags, ...(grade ? { grade: Number(grade) } : {}) };
    await exportQuestions({ filter: wish as never }).then(() => said(t('exported')), complained);
    setBusy(false);
  };
  return (
    <>
      <Button
        variant="default"
        loading={isBusy}
        leftSection={<IconFileExport size={16} aria-hidden="true" />}
        onClick={() => void take()}
      >
        {t('export')}
      </Button>
      <TextLink to="/questions/import" className={questionClasses.plainButton}>
        <IconFileImport size={16} aria-hidden="true" /> {t('link')}
      </TextLink>
    </>
  );
}
