import type { CognitiveLevel } from '../../question/question-content';
import type { QuestionFacts, WrittenQuestion } from '../exchanged-question';

const levels: Record<CognitiveLevel, string> = {
  know: 'NB',
  understand: 'TH',
  apply: 'VD',
  'apply-high': 'VDC',
};

const names = [
  ['chapter', 'Chương'],
  ['lesson', 'Bài'],
  ['requirement', 'YCCĐ'],
  ['requirementCode', 'Mã YCCĐ'],
] as const;

const stimulusName = 'Ngữ liệu';

/** What the bank knows of a question, as tags that other systems carry along. */
export function tagsOf({ facts, stimulus }: Pick<WrittenQuestion, 'facts' | 'stimulus'>): string[] {
  return [
    ...(facts.level ? [levels[facts.level]] : []),
    ...names.flatMap(([fact, name]) => (facts[fact] ? [`${name}: ${facts[fact]}`] : [])),
    ...(stimulus ? [stimulusTag(stimulus.key)] : []),
  ];
}

export function stimulusTag(key: string): string {
  return `${stimulusName}: ${key}`;
}

export function factsFrom(tags: readonly string[]): QuestionFacts {
  const level = Object.entries(levels).find(([, tag]) => tags.includes(tag))?.[0] as
    | CognitiveLevel
    | undefined;
  const said = names.flatMap(([fact, name]) => {
    const text = after(tags, name);
    return text ? [[fact, text] as const] : [];
  });
  return { ...(level ? { level } : {}), ...Object.fromEntries(said) };
}

export function stimulusKeyFrom(tags: readonly string[]): string | null {
  return after(tags, stimulusName);
}

/** The last part of a category's path is the chapter; the top of a bank says nothing. */
export function chapterFrom(category: string): string | null {
  const last = category.split('/').at(-1)?.trim() ?? '';
  return ['', 'top', '$course$', '$module$', '$system$'].includes(last) ? null : last;
}

function after(tags: readonly string[], name: string): string | null {
  const found = tags.find((tag) => tag.startsWith(`${name}: `));
  return found ? found.slice(name.length + 2).trim() : null;
}
