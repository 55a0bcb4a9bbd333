import { Button } from '@mantine/core';
import { useState } from 'react';
import { BulkBar } from '~/ui/bulk-bar';
import { complained, said } from '~/ui/notify';
import { type Chosen, chosenQuestions } from './import-chosen';
import { ImportPlaceDialog } from './import-place-dialog';
import { useImportText } from './import.i18n';
import { chooseQuestions, countOf, type QuestionImport, type StagedState } from './import.queries';

interface ImportBulkBarProps {
  one: QuestionImport;
  state: StagedState | undefined;
  chosen: Chosen;
}

/** What can be done to all chosen questions of a file; there once some are chosen. */
export function ImportBulkBar({ one, state, chosen }: ImportBulkBarProps) {
  const t = useImportText();
  const [isPlacing, setPlacing] = useState(false);
  const count = chosen.isAll ? countOf(one, state) : chosen.positions.size;
  const questions = chosenQuestions(chosen, state);
  const choose = async (choice: 'keep' | 'skip'): Promise<void> => {
    await chooseQuestions(one.id, questions, choice).then(() => {
      said(t(choice === 'skip' ? 'skipped' : 'taken', { count }));
      chosen.clear();
    }, complained);
  };
  if (count === 0) return null;
  const ids = new Set([...chosen.positions].map(String));
  return (
    <BulkBar selection={{ ids, onChange: chosen.clear }} count={count}>
      <Button size="compact-sm" onClick={() => setPlacing(true)}>
        {t('place')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void choose('skip')}>
        {t('skipMany')}
      </Button>
      <Button size="compact-sm" variant="default" onClick={() => void choose('keep')}>
        {t('takeMany')}
      </Button>
      {isPlacing && (
        <ImportPlaceDialog
          one={one}
          chosen={questions}
          count={count}
          onClose={() => setPlacing(false)}
          onDone={chosen.clear}
        />
      )}
    </BulkBar>
  );
}
