import { elementAt, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import type { RichText } from '../../question/question-content';
import type { Remark } from '../exchanged-question';
import type { ForeignText } from '../foreign/foreign-text';
import type { FoundFiles } from '../foreign/found-files';

/** What a `<text>` below says, as it stands. */
export function saidIn(node: XmlNode | undefined): string {
  return textWithin(elementAt(node, 'text') ?? node);
}

/** Texts of one Moodle question with their formats and the files beside them. */
export class MoodleText {
  constructor(
    private readonly text: ForeignText,
    private readonly files: FoundFiles,
  ) {}

  get losses(): Remark[] {
    return this.text.losses;
  }

  lose(code: string, params?: Remark['params']): void {
    this.text.lose(code, params);
  }

  read(node: XmlNode | undefined): RichText {
    if (!node) return '';
    for (const file of elementsOf(node, 'file'))
      this.files.add(file.attributes['name'] ?? '', Buffer.from(textWithin(file), 'base64'));
    const said = saidIn(node);
    const format = node.attributes['format'];
    if (format === 'plain_text') return this.text.plain(said);
    if (format === 'markdown') this.lose('markdown-as-text');
    return format === 'html' || /<\w/.test(said) ? this.text.html(said) : this.lines(said);
  }

  /** The solution, then what was said to single answers. */
  explanation(node: XmlNode): RichText {
    const general = this.read(elementAt(node, 'generalfeedback'));
    const single = [...elementsOf(node, 'answer'), ...elementsOf(node, 'row')]
      .map((answer) => this.read(elementAt(answer, 'feedback') ?? elementAt(answer, 'feedbacktext')))
      .filter((said) => said !== '');
    if (single.length > 0) this.lose('feedback-joined');
    if (elementsOf(node, 'hint').some((hint) => saidIn(hint).trim() !== '')) this.lose('hints-left-out');
    return general + single.map((said) => (said.startsWith('<p>') ? said : `<p>${said}</p>`)).join('');
  }

  /** `moodle_auto_format`: text with TeX, whose lines are paragraphs. */
  private lines(said: string): RichText {
    const plain = this.text.plain(said);
    return this.text.html(plain);
  }
}
