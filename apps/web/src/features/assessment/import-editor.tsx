import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { said } from '~/ui/notify';
import { ProblemAlert } from '~/ui/problem-alert';
import { RichTextField } from '~/ui/rich-text-field';
import classes from './import.module.css';
import { useImportText } from './import.i18n';
import { mendQuestion, type QuestionImport, type StagedQuestion } from './import.queries';
import { kinds } from './question-choices';
import { ContentFields } from './question-content-fields';
import { blankContent } from './question-draft';
import { useQuestionText } from './question.i18n';
import { type Content, type Kind, sendPicture } from './question.queries';

interface ImportEditorProps {
  one: QuestionImport;
  row: StagedQuestion;
  onDone: () => void;
}

/** Mends a question where it stands, also when the file was taken for another kind. */
export function ImportEditor({ one, row, onDone }: ImportEditorProps) {
  const t = useImportText();
  const text = useQuestionText();
  const [content, setContent] = useState<Content>(() => row.content ?? blankContent('choice'));
  const [explanation, setExplanation] = useState(row.explanation);
  const [problem, setProblem] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const mended = await mendQuestion(one.id, row, { content, explanation });
      if (mended.problems.length === 0) said(t('saved'));
      onDone();
    } catch (error) {
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <div className={classes.editor}>
      <ProblemAlert error={problem} />
      <NativeSelect
        label={t('kind')}
        value={content.kind}
        data={kinds.map((value) => ({ value, label: text(`kind.${value}`) }))}
        onChange={(event) =>
          setContent({ ...blankContent(event.currentTarget.value as Kind), stem: content.stem })
        }
      />
      <ContentFields
        key={content.kind}
        content={content}
        change={(changes) => setContent((before) => ({ ...before, ...changes }) as Content)}
      />
      <RichTextField
        label={t('explanation')}
        initial={explanation}
        onChange={setExplanation}
        send={sendPicture}
      />
      <div className={classes.choices}>
        <Button loading={isBusy} onClick={() => void save()}>
          {t('save')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
