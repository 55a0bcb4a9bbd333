import type {
  AcceptedAnswer,
  ChoiceContent,
  ClozeContent,
  EssayContent,
  MatchingContent,
  OrderingContent,
  QuestionContent,
  RichText,
} from '../../question/question-content';
import { escapeText } from '../../question/rich-text';
import { withPoint } from '../foreign/answers';
import type { Losses } from '../foreign/plain-writing';
import { rubricTable } from '../foreign/rubric-table';
import { asBlock } from './qti-text';

/** The parts of an item that belong to its kind, in the names of 2.1. */
export interface QtiBody {
  readonly declarations: string;
  readonly body: string;
  /** Empty when people mark it; a name when one of the standard templates does. */
  readonly processing: { template: 'match_correct' | 'map_response' } | { own: string } | null;
}

type Written = (html: RichText) => string;

export function qtiBody(content: QuestionContent, text: Written, losses: Losses): QtiBody {
  switch (content.kind) {
    case 'choice':
      return choice(content, text);
    case 'true-false':
      losses.lose('scale-left-out');
      return match(
        content,
        content.statements.map((one) => ({ left: one.text, right: one.right ? 0 : 1 })),
        ['Đúng', 'Sai'],
        text,
      );
    case 'matching':
      return matching(content, text);
    case 'ordering':
      return ordering(content, text);
    case 'essay':
      return essay(content, text);
    case 'short-answer':
      return gaps(
        {
          ...content,
          stem: `${asBlock(content.stem)}<p>[[1]]</p>`,
          gaps: [{ id: '1', ...content, choices: [] }],
        },
        text,
        losses,
      );
    case 'cloze':
      return gaps(content, text, losses);
  }
}

function name(at: number): string {
  return at < 26 ? String.fromCodePoint(65 + at) : `P${at + 1}`;
}

function declaration(shape: string, values: string[], more = '', id = 'RESPONSE'): string {
  const right = values.map((value) => `<value>${escapeText(value)}</value>`).join('');
  return `<responseDeclaration identifier="${id}" ${shape}><correctResponse>${right}</correctResponse>${more}</responseDeclaration>`;
}

function choice({ stem, options, several, shuffle }: ChoiceContent, text: Written): QtiBody {
  const right = options.flatMap((option, at) => (option.right ? [name(at)] : []));
  const choices = options.map(
    (option, at) => `<simpleChoice identifier="${name(at)}">${text(option.text)}</simpleChoice>`,
  );
  return {
    declarations: declaration(
      `cardinality="${several ? 'multiple' : 'single'}" baseType="identifier"`,
      right,
    ),
    body: `${asBlock(text(stem))}<choiceInteraction responseIdentifier="RESPONSE" shuffle="${shuffle}" maxChoices="${several ? 0 : 1}">${choices.join('')}</choiceInteraction>`,
    processing: { template: 'match_correct' },
  };
}

function matching({ pairs, extra, ...content }: MatchingContent, text: Written): QtiBody {
  const rights = [...pairs.map(({ right }) => right), ...extra.map(({ right }) => right)];
  return match(
    content,
    pairs.map(({ left }, at) => ({ left, right: at })),
    rights,
    text,
  );
}

function match(
  { stem, kind }: Pick<QuestionContent, 'stem' | 'kind'>,
  lefts: { left: RichText; right: number }[],
  rights: RichText[],
  text: Written,
): QtiBody {
  const pairs = lefts.map(({ right }, at) => `L${at + 1} R${right + 1}`);
  const many = kind === 'true-false' ? lefts.length : 1;
  const worth = pairs
    .map((pair) => `<mapEntry mapKey="${pair}" mappedValue="${share(pairs.length)}"/>`)
    .join('');
  const left = lefts.map((one, at) => associable(`L${at + 1}`, 1, text(one.left))).join('');
  const right = rights.map((one, at) => associable(`R${at + 1}`, many, text(one))).join('');
  return {
    declarations: declaration(
      'cardinality="multiple" baseType="directedPair"',
      pairs,
      `<mapping defaultValue="0">${worth}</mapping>`,
    ),
    body: `${asBlock(text(stem))}<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="${pairs.length}"><simpleMatchSet>${left}</simpleMatchSet><simpleMatchSet>${right}</simpleMatchSet></matchInteraction>`,
    processing: { template: 'map_response' },
  };
}

function associable(id: string, many: number, text: string): string {
  return `<simpleAssociableChoice identifier="${id}" matchMax="${many}">${text}</simpleAssociableChoice>`;
}

function share(of: number): string {
  return String(Number((1 / of).toFixed(5)));
}

/** The choices stand in the order of their names, not in the right one, should a player not shuffle them. */
function ordering({ stem, items }: OrderingContent, text: Written): QtiBody {
  const choices = items.map(
    (item, at) => `<simpleChoice identifier="I${at + 1}">${text(item.text)}</simpleChoice>`,
  );
  return {
    declarations: declaration(
      'cardinality="ordered" baseType="identifier"',
      items.map((_, at) => `I${at + 1}`),
    ),
    body: `${asBlock(text(stem))}<orderInteraction responseIdentifier="RESPONSE" shuffle="true">${choices.toReversed().join('')}</orderInteraction>`,
    processing: { template: 'match_correct' },
  };
}

function essay({ stem, rubric, maxCharacters }: EssayContent, text: Written): QtiBody {
  const limit = maxCharacters === null ? '' : ` patternMask="[\\s\\S]{0,${maxCharacters}}"`;
  return {
    declarations:
      '<responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"></responseDeclaration>',
    body: `${asBlock(text(stem))}<extendedTextInteraction responseIdentifier="RESPONSE"${limit}></extendedTextInteraction><rubricBlock use="scoring" view="scorer"><contentBody>${rubricTable(rubric)}</contentBody></rubricBlock>`,
    processing: null,
  };
}

/** Every gap is an answer of its own and worth the same. */
function gaps(
  { stem, gaps: all }: Pick<ClozeContent, 'stem' | 'gaps'>,
  text: Written,
  losses: Losses,
): QtiBody {
  const written = all.map((gap, at) => gapOf(gap, all.length === 1 ? 'RESPONSE' : `GAP${at + 1}`, losses));
  const body = all.reduce(
    (marked, { id }, at) => marked.replace(`[[${id}]]`, () => written[at]?.asked ?? ''),
    asBlock(text(stem)),
  );
  const points = share(all.length);
  const conditions = written.map(
    ({ test }) =>
      `<responseCondition><responseIf>${test}<setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><baseValue baseType="float">${points}</baseValue></sum></setOutcomeValue></responseIf></responseCondition>`,
  );
  return {
    declarations: written.map((gap) => gap.declaration).join(''),
    body,
    processing: { own: conditions.join('') },
  };
}

function gapOf({ answers, choices }: ClozeContent['gaps'][number], id: string, losses: Losses) {
  if (choices.length > 0) return listOf(answers, choices, id);
  const [first] = answers;
  const asked = `<textEntryInteraction responseIdentifier="${id}"/>`;
  if (answers.every(({ numeric }) => numeric))
    return {
      declaration: declaration(
        'cardinality="single" baseType="float"',
        [withPoint(first?.text ?? '')],
        '',
        id,
      ),
      asked,
      test: `<or>${answers.map((answer) => equalTo(id, answer)).join('')}</or>`,
    };
  if (answers.some(({ numeric }) => numeric)) losses.lose('numbers-as-text');
  const entries = answers.map(
    ({ text }) =>
      `<mapEntry mapKey="${escapeText(text).replaceAll('"', '&quot;')}" mappedValue="1" caseSensitive="false"/>`,
  );
  const mapping = `<mapping defaultValue="0">${entries.join('')}</mapping>`;
  return {
    declaration: declaration('cardinality="single" baseType="string"', [first?.text ?? ''], mapping, id),
    asked,
    test: `<gt><mapResponse identifier="${id}"/><baseValue baseType="float">0</baseValue></gt>`,
  };
}

function listOf(answers: AcceptedAnswer[], choices: string[], id: string) {
  const right = choices.findIndex((choice) => answers.some(({ text }) => text === choice));
  const offered = choices.map(
    (choice, at) => `<inlineChoice identifier="${name(at)}">${escapeText(choice)}</inlineChoice>`,
  );
  return {
    declaration: declaration('cardinality="single" baseType="identifier"', [name(right)], '', id),
    asked: `<inlineChoiceInteraction responseIdentifier="${id}" shuffle="false">${offered.join('')}</inlineChoiceInteraction>`,
    test: `<match><variable identifier="${id}"/><correct identifier="${id}"/></match>`,
  };
}

function equalTo(id: string, { text, tolerance }: AcceptedAnswer): string {
  const width = tolerance ?? '0';
  return `<equal toleranceMode="absolute" tolerance="${width} ${width}"><variable identifier="${id}"/><baseValue baseType="float">${withPoint(text)}</baseValue></equal>`;
}
