import type { QuestionContent, RichText } from './question-content';

const line = '____';

/** A stem where it is only read: the gaps of a cloze are lines to write on, not the marks their author typed. */
export function shownStem({ kind, stem }: QuestionContent): RichText {
  return kind === 'cloze' ? stem.replaceAll(/\[\[[^[\]]+\]\]/g, line) : stem;
}

/** The same of a content in the database. */
export function shownStemSql(content: string): string {
  return `case ${content} ->> 'kind' when 'cloze'
    then regexp_replace(${content} ->> 'stem', '\\[\\[[^][]+\\]\\]', '${line}', 'g') else ${content} ->> 'stem' end`;
}
