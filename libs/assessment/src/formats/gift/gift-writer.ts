import type {
  AcceptedAnswer,
  ChoiceContent,
  ClozeContent,
  QuestionContent,
  RichText,
} from '../../question/question-content';
import { escapeText, plainText } from '../../question/rich-text';
import type { OpenAttachment, WrittenQuestion } from '../exchanged-question';
import { verdictIn, withPoint } from '../foreign/answers';
import { stimulusTag, tagsOf } from '../foreign/fact-tags';
import type { Losses } from '../foreign/plain-writing';
import { Surroundings } from '../foreign/surroundings';

/**
 * Questions as GIFT, one after the other; texts are HTML with LaTeX, so only pictures and what the format has no form
 * for is lost.
 */
export function* writeGift(
  questions: readonly WrittenQuestion[],
  _: OpenAttachment,
  losses: Losses,
): Generator<string> {
  const around = new Surroundings();
  for (const [at, question] of questions.entries()) {
    losses.begin(at);
    const said = answered(question.content, losses);
    if (said === null) continue;
    const { chapter, stimulus } = around.of(question);
    if (chapter !== null)
      yield `$CATEGORY: ${['$course$/top', oneLine(chapter)].filter(Boolean).join('/')}\n\n`;
    if (stimulus) yield `// [tag:${stimulusTag(stimulus.key)}]\n${html(stimulus.text, losses)}\n\n`;
    yield `${blockOf(question, at, said, losses)}\n\n`;
  }
}

function blockOf(question: WrittenQuestion, at: number, said: Said, losses: Losses): string {
  const tags = tagsOf(question).map((tag) => `[tag:${oneLine(tag).replaceAll(']', ')')}]`);
  const solution = question.explanation ? ` ####${html(question.explanation, losses)}` : '';
  const stem = said.stem ?? html(question.content.stem, losses);
  return [
    ...(tags.length > 0 ? [`// ${tags.join(' ')}`] : []),
    `::Câu ${at + 1}::${stem}{${said.answers}${solution}}${said.after ?? ''}`,
  ].join('\n');
}

interface Said {
  readonly answers: string;
  /** Text before and after the answers, where they stand within it. */
  readonly stem?: string;
  readonly after?: string;
}

function answered(content: QuestionContent, losses: Losses): Said | null {
  switch (content.kind) {
    case 'choice':
      return { answers: choice(content, losses) };
    case 'true-false':
      losses.lose('written-as-matching');
      return {
        answers: pairs(
          content.statements.map((one) => [one.text, one.right ? 'Đúng' : 'Sai']),
          losses,
        ),
      };
    case 'short-answer':
      return { answers: accepted(content.answers, losses) };
    case 'essay':
      losses.lose('rubric-left-out');
      return { answers: '' };
    case 'matching':
      return {
        answers: pairs(
          [
            ...content.pairs.map((pair) => [pair.left, pair.right]),
            ...content.extra.map(({ right }) => ['', right]),
          ],
          losses,
        ),
      };
    case 'ordering':
      losses.lose('written-as-matching');
      return {
        answers: pairs(
          content.items.map(({ text }, at) => [text, String(at + 1)]),
          losses,
        ),
      };
    case 'cloze':
      return cloze(content, losses);
  }
}

function choice(content: ChoiceContent, losses: Losses): string {
  const verdict = verdictIn(content);
  if (verdict !== null) return verdict ? 'T' : 'F';
  if (!content.shuffle) losses.lose('order-not-kept');
  const right = content.options.filter((option) => option.right).length;
  const share = right > 0 ? Number((100 / right).toFixed(5)) : 0;
  if (content.several && right === 1) losses.lose('several-not-kept');
  const mark = (isRight: boolean) => {
    if (right < 2) return isRight ? '=' : '~';
    return isRight ? `~%${share}%` : '~%-100%';
  };
  return content.options.map((option) => mark(option.right) + html(option.text, losses)).join(' ');
}

function accepted(answers: AcceptedAnswer[], losses: Losses): string {
  if (answers.every(({ numeric }) => numeric)) return `#${answers.map((one) => `=${number(one)}`).join(' ')}`;
  if (answers.some(({ numeric }) => numeric)) losses.lose('numbers-as-text');
  return answers.map(({ text }) => `=${escaped(escapeText(text))}`).join(' ');
}

function number({ text, tolerance }: AcceptedAnswer): string {
  return `${withPoint(text).replace('+', '')}${tolerance ? `:${tolerance}` : ''}`;
}

/** The right sides are plain text. */
function pairs(sides: string[][], losses: Losses): string {
  return sides
    .map(([left = '', right = '']) => {
      if (/<(?!\/?p>)/.test(right)) losses.lose('formatting-left-out');
      return `=${left && html(left, losses)} -> ${escaped(plainText(right))}`;
    })
    .join(' ');
}

/** One gap may stand within the text, not several. */
function cloze({ stem, gaps }: ClozeContent, losses: Losses): Said | null {
  const [gap, ...others] = gaps;
  if (!gap || others.length > 0) {
    losses.lose('question-left-out');
    return null;
  }
  const [before = '', after = ''] = stem.replaceAll(/<\/?p>/g, '').split(`[[${gap.id}]]`);
  const right = gap.answers[0]?.text;
  const offered = gap.choices
    .map((one) => `${one === right ? '=' : '~'}${escaped(escapeText(one))}`)
    .join(' ');
  const answers = offered || accepted(gap.answers, losses);
  return { stem: html(before, losses), answers, after: ` ${withoutPictures(after, losses)}` };
}

function html(text: RichText, losses: Losses): string {
  return `[html]${withoutPictures(text, losses)}`;
}

function withoutPictures(text: RichText, losses: Losses): string {
  if (text.includes('<img')) losses.lose('picture-left-out');
  if (text.includes('<audio')) losses.lose('audio-left-out');
  return escaped(oneLine(text.replaceAll(/<img\b[^>]*>|<audio\b[^>]*>(?:<\/audio>)?/g, '')));
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replaceAll(/[\\~=#{}:]/g, (sign) => `\\${sign}`);
}
