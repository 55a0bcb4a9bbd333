import { xmlSafe } from '@hoclieu/platform/documents';
import { escapeText, filesIn, plainText } from '../../question/rich-text';
import type { Attachment, OpenAttachment, WrittenQuestion } from '../exchanged-question';
import { stimulusTag, tagsOf } from '../foreign/fact-tags';
import type { Losses } from '../foreign/plain-writing';
import { Surroundings } from '../foreign/surroundings';
import { type FormatText, moodleBody } from './moodle-bodies';
import { shownStem } from '../../question/shown-stem';

/** Questions as a Moodle question bank, one after the other with the pictures and recordings that travel inside them. */
export async function* writeMoodleXml(
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
  losses: Losses,
): AsyncGenerator<string> {
  const around = new Surroundings();
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n';
  for (const [at, question] of questions.entries()) {
    losses.begin(at);
    const files = await opened(question, open);
    const text: FormatText = (name, html, more = '') => textElement(name, html, files, more);
    const { chapter, stimulus } = around.of(question);
    if (chapter !== null) yield categoryOf(chapter);
    if (stimulus) {
      const said = text('questiontext', stimulus.text) + tags([stimulusTag(stimulus.key)]);
      yield element('description', 'Ngữ liệu', said);
    }
    const { kind, stem, body } = moodleBody(question.content, text, losses);
    const said = text('questiontext', stem) + text('generalfeedback', question.explanation);
    yield element(kind, nameOf(question, at), said + body + tags(tagsOf(question)));
  }
  yield '</quiz>\n';
}

function element(kind: string, name: string, inner: string): string {
  return `<question type="${kind}"><name><text>${cdata(name)}</text></name>${inner}</question>\n`;
}

function categoryOf(chapter: string): string {
  const path = ['$course$/top', chapter.replaceAll('/', '//')].filter(Boolean).join('/');
  return `<question type="category"><category><text>${cdata(path)}</text></category></question>\n`;
}

function nameOf({ content }: WrittenQuestion, at: number): string {
  return `Câu ${at + 1}. ${plainText(shownStem(content)).slice(0, 60)}`.trim();
}

function tags(said: string[]): string {
  return `<tags>${said.map((tag) => `<tag><text>${cdata(tag)}</text></tag>`).join('')}</tags>`;
}

function textElement(
  name: string,
  html: string,
  files: ReadonlyMap<string, Attachment>,
  more: string,
): string {
  const used = filesIn(html).flatMap((id) => {
    const file = files.get(id);
    return file ? [{ id, file, name: `${id.slice(-12)}-${file.name}` }] : [];
  });
  const shown = used.reduce(
    (text, one) =>
      text.replaceAll(`data-file="${one.id}"`, `src="@@PLUGINFILE@@/${encodeURIComponent(one.name)}"`),
    html,
  );
  const beside = used.map(
    (one) =>
      `<file name="${escapeText(one.name).replaceAll('"', '&quot;')}" path="/" encoding="base64">${one.file.bytes.toString('base64')}</file>`,
  );
  return `<${name}${more} format="html"><text>${cdata(shown)}</text>${beside.join('')}</${name.split(' ')[0]}>`;
}

async function opened(question: WrittenQuestion, open: OpenAttachment): Promise<Map<string, Attachment>> {
  const files = new Map<string, Attachment>();
  for (const id of filesIn(JSON.stringify(question).replaceAll('\\"', '"'))) files.set(id, await open(id));
  return files;
}

function cdata(text: string): string {
  return `<![CDATA[${xmlSafe(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
