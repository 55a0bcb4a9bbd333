import type { ChoiceContent } from '../../question/question-content';
import type { OpenAttachment, WrittenQuestion } from '../exchanged-question';
import { type Losses, plainFrom } from '../foreign/plain-writing';

/** The questions with one right option; Aiken knows no other form. */
export function* writeAiken(
  questions: readonly WrittenQuestion[],
  _: OpenAttachment,
  losses: Losses,
): Generator<string> {
  for (const [at, question] of questions.entries()) {
    losses.begin(at);
    const { content } = question;
    const right = content.kind === 'choice' ? content.options.filter((option) => option.right).length : 0;
    if (content.kind === 'choice' && right === 1) {
      losses.loseFacts(question, { explanation: false });
      if (!content.shuffle) losses.lose('order-not-kept');
      if (content.several) losses.lose('several-not-kept');
      yield `${blockOf(content, question, losses)}\n\n`;
    } else losses.lose('question-left-out');
  }
}

function blockOf({ stem, options }: ChoiceContent, { stimulus }: WrittenQuestion, losses: Losses): string {
  const letter = (at: number) => String.fromCodePoint(65 + at);
  return [
    [stimulus?.text ?? '', stem]
      .map((text) => oneLine(text, losses))
      .join(' ')
      .trim(),
    ...options.map(({ text }, at) => `${letter(at)}. ${oneLine(text, losses)}`),
    `ANSWER: ${letter(options.findIndex((option) => option.right))}`,
  ].join('\n');
}

function oneLine(html: string, losses: Losses): string {
  const text = plainFrom(html, losses);
  if (text.includes('\n')) losses.lose('lines-joined');
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
