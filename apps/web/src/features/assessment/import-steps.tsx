import { Button, NativeSelect } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '~/ui/confirm-dialog';
import { complained, said } from '~/ui/notify';
import { TextLink } from '~/ui/text-link';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import {
  badQuestionsUrl,
  discardImport,
  keepQuestions,
  placeQuestions,
  type QuestionImport,
} from './import.queries';
import { useQuestionText } from './question.i18n';
import { bankQuery, type Level } from './question.queries';

/** What can be done with the whole file. */
export function ImportSteps({ one }: { one: QuestionImport }) {
  const t = useImportText();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const [isDiscarding, setDiscarding] = useState(false);
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work().catch(complained);
    setBusy(false);
  };
  if (one.status === 'kept')
    return (
      <TextLink to={`/questions?subjectId=${one.subjectId}&mine=true`} className="hl-button">
        {t('toBank')}
      </TextLink>
    );
  const keep = () =>
    attempt(async () => said(t('kept', { count: (await keepQuestions(one.id)).keptQuestions ?? 0 })));
  const discard = async (): Promise<void> => {
    await discardImport(one.id);
    said(t('discarded'));
    await navigate({ to: '/questions/import' as '/' });
  };
  return (
    <>
      <Button variant="subtle" color="red" disabled={isBusy} onClick={() => setDiscarding(true)}>
        {t('discard')}
      </Button>
      {one.counts.bad > 0 && (
        <Button
          component="a"
          href={badQuestionsUrl(one.id)}
          download
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden="true" />}
        >
          {t('badFile')}
        </Button>
      )}
      {one.counts.withoutLevel > 0 && <LevelForAll one={one} />}
      <Button loading={isBusy} disabled={!one.can.keep} onClick={() => void keep()}>
        {t('keep', { count: one.counts.keeping })}
      </Button>
      {isDiscarding && (
        <ConfirmDialog
          title={t('discardTitle', { file: one.fileName })}
          confirm={t('discard')}
          onConfirm={discard}
          onClose={() => setDiscarding(false)}
          danger
        >
          <p className={classes.hint}>{t('discardAsk', { count: one.counts.total })}</p>
        </ConfirmDialog>
      )}
    </>
  );
}

/** Most files say nothing of levels: one choice fills them all. */
function LevelForAll({ one }: { one: QuestionImport }) {
  const t = useImportText();
  const text = useQuestionText();
  const { data: bank } = useQuery(bankQuery);
  const choose = async (level: string): Promise<void> => {
    if (!level) return;
    const to = { level: level as Level };
    await placeQuestions(one.id, {}, to, true).then(() => said(t('levelSet')), complained);
  };
  return (
    <NativeSelect
      aria-label={t('level', { count: one.counts.withoutLevel })}
      value=""
      data={[
        { value: '', label: t('level', { count: one.counts.withoutLevel }) },
        ...(bank?.levels ?? []).map((value) => ({ value, label: text(`level.${value}`) })),
      ]}
      onChange={(event) => void choose(event.currentTarget.value)}
    />
  );
}
