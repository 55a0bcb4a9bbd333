import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { said } from '~/ui/notify';
import { RichText } from '~/ui/rich-text';
import { RichTextField } from '~/ui/rich-text-field';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import { type QuestionImport, rephraseStimulus, type StagedQuestion } from './import.queries';
import questionClasses from './question.module.css';
import { sendPicture } from './question.queries';

interface ImportStimulusProps {
  one: QuestionImport;
  row: StagedQuestion;
  text: string;
}

/** What several questions of the file share, and its mending for all of them. */
export function ImportStimulus({ one, row, text }: ImportStimulusProps) {
  const t = useImportText();
  const [isOpen, setOpen] = useState(false);
  const [draft, setDraft] = useState(text);
  const save = async (): Promise<void> => {
    await rephraseStimulus(one.id, row, draft);
    said(t('stimulusSaved'));
  };
  return (
    <div className={questionClasses.stimulus}>
      <RichText html={text} />
      {one.can.change && (
        <div className={classes.choices}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPencil size={14} aria-hidden="true" />}
            onClick={() => setOpen(true)}
          >
            {t('stimulusEdit')}
          </Button>
        </div>
      )}
      {isOpen && (
        <ConfirmDialog
          title={t('stimulusEdit')}
          confirm={t('save')}
          onConfirm={save}
          onClose={() => setOpen(false)}
          size="xl"
        >
          <p className={classes.hint}>{t('stimulusLead')}</p>
          <RichTextField
            label={t('stimulus')}
            initial={text}
            onChange={setDraft}
            send={sendPicture}
            startsHere
          />
        </ConfirmDialog>
      )}
    </div>
  );
}
