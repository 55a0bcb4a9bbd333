import { Checkbox, SegmentedControl } from '@mantine/core';
import { RichText } from '~/ui/rich-text';
import { useKeyText } from './key.i18n';
import classes from './marking.module.css';
import { ShortAnswerFields } from './question-answer-fields';
import { letterOf } from './question-choices';
import { withPart } from './question-draft';
import { withBlanks } from './question-stem';
import type { Content, ContentOf } from './question.queries';

interface FieldsProps<C extends Content> {
  content: C;
  change: (content: C) => void;
}

/** What is right, and nothing else: students have read the rest. */
export function KeyFields({ content, change }: FieldsProps<Content>) {
  return (
    <>
      <RichText html={withBlanks(content)} />
      <Fields content={content} change={change} />
    </>
  );
}

function Fields({ content, change }: FieldsProps<Content>) {
  const t = useKeyText();
  switch (content.kind) {
    case 'choice':
      return <Options content={content} change={change} />;
    case 'true-false':
      return <Statements content={content} change={change} />;
    case 'short-answer':
      return <ShortAnswerFields content={content} change={(changes) => change({ ...content, ...changes })} />;
    case 'cloze':
      return <Gaps content={content} change={change} />;
    default:
      return <p className={classes.quiet}>{t('noKey')}</p>;
  }
}

function Options({ content, change }: FieldsProps<ContentOf<'choice'>>) {
  const t = useKeyText();
  const { options, several } = content;
  return (
    <div className={classes.stack}>
      <p className={classes.quiet}>{t(several ? 'allOf' : 'oneOf')}</p>
      {options.map(({ id, text, right }, index) => (
        <Checkbox
          key={id}
          aria-label={t('option', { letter: letterOf(index) })}
          label={<RichText look="inline" html={`${letterOf(index)}. ${text}`} />}
          checked={right}
          onChange={(event) =>
            change({ ...content, options: withPart(options, id, { right: event.currentTarget.checked }) })
          }
        />
      ))}
    </div>
  );
}

function Statements({ content, change }: FieldsProps<ContentOf<'true-false'>>) {
  const t = useKeyText();
  const { statements } = content;
  return (
    <div className={classes.stack}>
      {statements.map(({ id, text, right }, index) => {
        const letter = letterOf(index).toLowerCase();
        return (
          <div key={id} className={classes.bar}>
            <RichText look="inline" html={`${letter}) ${text}`} />
            <SegmentedControl
              size="xs"
              aria-label={t('statement', { letter })}
              data={['true', 'false'].map((value) => ({ value, label: t(value as 'true' | 'false') }))}
              value={String(right)}
              onChange={(value) =>
                change({ ...content, statements: withPart(statements, id, { right: value === 'true' }) })
              }
            />
          </div>
        );
      })}
    </div>
  );
}

function Gaps({ content, change }: FieldsProps<ContentOf<'cloze'>>) {
  const t = useKeyText();
  const { gaps } = content;
  return gaps.map((gap) => (
    <section key={gap.id} className={classes.stack} aria-label={t('gap', { id: gap.id })}>
      <strong>{t('gap', { id: gap.id })}</strong>
      <ShortAnswerFields
        content={{ kind: 'short-answer', stem: '', answers: gap.answers }}
        change={({ answers = [] }) => change({ ...content, gaps: withPart(gaps, gap.id, { answers }) })}
      />
    </section>
  ));
}
