import { RichTextField } from '~/ui/rich-text-field';
import { ChoiceFields, StatementFields } from './question-option-fields';
import { EssayFields } from './question-essay-fields';
import { GapFields } from './question-gap-fields';
import { MatchingFields, OrderingFields } from './question-order-fields';
import { ShortAnswerFields } from './question-answer-fields';
import { useQuestionText } from './question.i18n';
import classes from './question.module.css';
import { type Content, sendPicture } from './question.queries';

interface ContentFieldsProps {
  content: Content;
  /** Told what changed of the content. */
  change: (changes: Partial<Content>) => void;
  startsHere?: boolean;
}

/** The stem, then what its kind needs. */
export function ContentFields({ content, change, startsHere }: ContentFieldsProps) {
  const t = useQuestionText();
  return (
    <div className={classes.stack}>
      <RichTextField
        label={t('field.stem')}
        description={content.kind === 'cloze' ? t('form.gapsHint') : undefined}
        required
        initial={content.stem}
        onChange={(stem) => change({ stem })}
        send={sendPicture}
        startsHere={startsHere}
      />
      <Parts content={content} change={change} />
    </div>
  );
}

function Parts({ content, change }: ContentFieldsProps) {
  switch (content.kind) {
    case 'choice':
      return <ChoiceFields content={content} change={change} />;
    case 'true-false':
      return <StatementFields content={content} change={change} />;
    case 'short-answer':
      return <ShortAnswerFields content={content} change={change} />;
    case 'essay':
      return <EssayFields content={content} change={change} />;
    case 'matching':
      return <MatchingFields content={content} change={change} />;
    case 'ordering':
      return <OrderingFields content={content} change={change} />;
    case 'cloze':
      return <GapFields content={content} change={change} />;
  }
}
