import { IconCheck } from '@tabler/icons-react';
import type { ComponentType, ReactNode } from 'react';
import { formatNumber } from '~/ui/format';
import { RichText } from '~/ui/rich-text';
import { letterOf } from './question-choices';
import { answerText } from './question-answer-text';
import { useQuestionText } from './question.i18n';
import classes from './question-view.module.css';
import type { Content, ContentOf, Kind } from './question.queries';

interface QuestionViewProps {
  content: Content;
  /** Marks what is right, for those who wrote or check it. */
  withKey?: boolean;
}

/** A question as students read it, whatever its kind. */
export function QuestionView({ content, withKey = false }: QuestionViewProps) {
  return (
    <div className={classes.question}>
      <RichText html={content.kind === 'cloze' ? withGaps(content) : content.stem} />
      <Parts content={content} withKey={withKey} />
    </div>
  );
}

/** What each kind shows below its stem. */
const partsOf: { [K in Kind]: ComponentType<PartsProps<K>> } = {
  choice: Options,
  'true-false': Statements,
  'short-answer': ShortAnswer,
  essay: Essay,
  matching: Pairs,
  ordering: Items,
  cloze: Gaps,
};

function Parts({ content, withKey }: Required<QuestionViewProps>) {
  const Shown = partsOf[content.kind] as ComponentType<PartsProps<Kind>>;
  return <Shown content={content} withKey={withKey} />;
}

interface PartsProps<K extends Kind> {
  content: ContentOf<K>;
  withKey: boolean;
}

function Options({ content, withKey }: PartsProps<'choice'>) {
  const t = useQuestionText();
  return (
    <>
      {content.several && <p className={classes.note}>{t('view.several')}</p>}
      <ol className={classes.options}>
        {content.options.map((option, index) => (
          <li key={option.id} className={classes.option} data-right={(withKey && option.right) || undefined}>
            <span className={classes.letter}>{letterOf(index)}.</span>
            <RichText html={option.text} look="inline" />
            {withKey && option.right && <Right />}
          </li>
        ))}
      </ol>
    </>
  );
}

function Right() {
  const t = useQuestionText();
  return (
    <span className={classes.right}>
      <IconCheck size={15} stroke={2.5} aria-hidden="true" />
      <span className="hl-hidden">{t('view.right')}</span>
    </span>
  );
}

function Statements({ content, withKey }: PartsProps<'true-false'>) {
  const t = useQuestionText();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('view.statement')}</th>
          <th scope="col">{t('view.true')}</th>
          <th scope="col">{t('view.false')}</th>
        </tr>
      </thead>
      <tbody>
        {content.statements.map((statement, index) => (
          <tr key={statement.id}>
            <td>
              <span className={classes.letter}>{letterOf(index).toLowerCase()})</span>{' '}
              <RichText html={statement.text} look="inline" />
            </td>
            {[true, false].map((value) => (
              <td key={String(value)} className={classes.mark}>
                {withKey && statement.right === value ? <Right /> : <span className={classes.circle} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ShortAnswer({ content, withKey }: PartsProps<'short-answer'>) {
  const t = useQuestionText();
  if (!withKey)
    return (
      <p className={classes.answerLine}>
        {t('view.answerHere')} <span className={classes.dots} />
      </p>
    );
  return (
    <Key title={t('view.answer')}>{content.answers.map((answer) => answerText(answer)).join(' ; ')}</Key>
  );
}

function Essay({ content, withKey }: PartsProps<'essay'>) {
  const t = useQuestionText();
  if (!withKey)
    return content.maxCharacters === null ? null : (
      <p className={classes.note}>{t('view.limit', { count: formatNumber(content.maxCharacters) })}</p>
    );
  const total = content.rubric.reduce((sum, { points }) => sum + points, 0);
  return (
    <table className={classes.table}>
      <caption>{t('view.rubric')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('view.criterion')}</th>
          <th scope="col">{t('view.points')}</th>
        </tr>
      </thead>
      <tbody>
        {content.rubric.map((criterion) => (
          <tr key={criterion.id}>
            <td>{criterion.text}</td>
            <td className={classes.points}>{formatNumber(criterion.points / 100, 2)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('view.total')}</th>
          <td className={classes.points}>{formatNumber(total / 100, 2)}</td>
        </tr>
      </tbody>
    </table>
  );
}

/** The right column in an order that gives nothing away. */
function Pairs({ content, withKey }: PartsProps<'matching'>) {
  const t = useQuestionText();
  const rights = [...content.pairs, ...content.extra].toSorted((a, b) => a.id.localeCompare(b.id));
  const letters = new Map(rights.map(({ id }, index) => [id, letterOf(index).toLowerCase()]));
  return (
    <>
      <div className={classes.columns}>
        <ol className={classes.column} aria-label={t('view.left')}>
          {content.pairs.map(({ id, left }, index) => (
            <li key={id} className={classes.option}>
              <span className={classes.letter}>{index + 1}.</span>
              <RichText html={left} look="inline" />
            </li>
          ))}
        </ol>
        <ol className={classes.column} aria-label={t('view.rightColumn')}>
          {rights.map(({ id, right }) => (
            <li key={id} className={classes.option}>
              <span className={classes.letter}>{letters.get(id)}.</span>
              <RichText html={right} look="inline" />
            </li>
          ))}
        </ol>
      </div>
      {withKey && (
        <Key title={t('view.pairs')}>
          {content.pairs.map(({ id }, index) => `${index + 1} – ${letters.get(id)}`).join(' ; ')}
        </Key>
      )}
    </>
  );
}

function Items({ content, withKey }: PartsProps<'ordering'>) {
  const t = useQuestionText();
  const items = withKey ? content.items : content.items.toSorted((a, b) => a.id.localeCompare(b.id));
  return (
    <ol className={classes.options} aria-label={withKey ? t('view.rightOrder') : undefined}>
      {items.map(({ id, text }, index) => (
        <li key={id} className={classes.option}>
          <span className={classes.letter}>{withKey ? `${index + 1}.` : '•'}</span>
          <RichText html={text} look="inline" />
        </li>
      ))}
    </ol>
  );
}

function Gaps({ content, withKey }: PartsProps<'cloze'>) {
  const t = useQuestionText();
  if (!withKey) return null;
  return (
    <>
      {content.gaps.map(({ id, answers }) => (
        <Key key={id} title={t('view.gap', { id })}>
          {answers.map((answer) => answerText(answer)).join(' ; ')}
        </Key>
      ))}
    </>
  );
}

function withGaps({ stem, gaps }: ContentOf<'cloze'>): string {
  const choices = new Map(gaps.map(({ id, choices: offered }) => [id, offered]));
  return stem.replaceAll(/\[\[([^[\]]+)\]\]/g, (_, id: string) => {
    const offered = choices.get(id) ?? [];
    return `<span class="blank">(${id})${offered.length > 0 ? ` ${offered.map(escaped).join(' / ')}` : ''}</span>`;
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function Key({ title, children }: { title: string; children: ReactNode }) {
  return (
    <p className={classes.key}>
      <b>{title}:</b> {children}
    </p>
  );
}
