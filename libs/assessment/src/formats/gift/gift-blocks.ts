/** The lines of one question; GIFT divides its questions by blank lines. */
export interface GiftBlock {
  readonly line: number;
  readonly text: string;
  /** The category that was named last. */
  readonly category: string;
  readonly tags: string[];
}

/** Every block apart, so that one broken question does not take the others with it. */
export function giftBlocks(source: string): GiftBlock[] {
  const blocks: GiftBlock[] = [];
  let category = '';
  let lines: { line: number; text: string }[] = [];
  const close = () => {
    const comments = lines.filter(({ text }) => text.startsWith('//'));
    const named = lines.filter(({ text }) => text.startsWith('$CATEGORY:')).at(-1);
    const said = lines.filter(({ text }) => !/^(?:\/\/|\$CATEGORY:)/.test(text));
    if (named) category = named.text.slice('$CATEGORY:'.length).trim();
    const [first] = said;
    const tags = comments.flatMap(({ text }) =>
      [...text.matchAll(/\[tag:([^\]]+)\]/g)].map((tag) => tag[1] ?? ''),
    );
    if (first)
      blocks.push({ line: first.line, text: said.map(({ text }) => text).join('\n'), category, tags });
    lines = [];
  };
  source.split('\n').forEach((text, at) => {
    if (text.trim() === '') close();
    else lines.push({ line: at + 1, text: text.trim() });
  });
  close();
  return blocks;
}

/**
 * Teachers leave signs unescaped where Moodle does not mind: `=`, `~`, `#` and `:` outside the braces, and `:` in
 * answers that are no numbers. The parser does mind.
 */
export function leniently(block: string): string {
  const [, title = '', body = ''] = /^(\s*::(?:\\.|(?!::)[\s\S])*::)?([\s\S]*)$/.exec(block) ?? [];
  const open = body.search(/(?<!\\)\{/);
  const close = body.search(/(?<!\\)\}(?![\s\S]*(?<!\\)\})/);
  if (open < 0 || close < open) return title + escaped(body, '=~#:');
  const answers = body.slice(open, close + 1);
  return [
    title,
    escaped(body.slice(0, open), '=~#:'),
    /^\{\s*#(?!#)/.test(answers) ? answers : escaped(answers, ':'),
    escaped(body.slice(close + 1), '=~#:'),
  ].join('');
}

function escaped(text: string, signs: string): string {
  return text.replaceAll(/\\[\s\S]|[=~#:]/g, (found) => (signs.includes(found) ? `\\${found}` : found));
}
