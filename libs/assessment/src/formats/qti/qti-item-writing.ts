import { xmlSafe } from '@hoclieu/platform/documents';
import { escapeText, plainText } from '../../question/rich-text';
import type { SharedStimulus, WrittenQuestion } from '../exchanged-question';
import type { Losses } from '../foreign/plain-writing';
import { inNewNames } from './qti-names';
import { type QtiBody, qtiBody } from './qti-bodies';
import { idOf, placeOf } from './qti-stimulus';
import { asBlock, type MediaNames, qtiText } from './qti-text';
import type { QtiVersion } from './qti-versions';
import { shownStem } from '../../question/shown-stem';

/** Single items and shared texts: standard scoring templates where they fit, MathML for formulas. */
export class QtiItemWriting {
  constructor(
    private readonly version: QtiVersion,
    private readonly media: MediaNames,
    private readonly losses: Losses,
  ) {}

  asFile(xml: string): string {
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}`;
  }

  item({ content, explanation, stimulus }: WrittenQuestion, at: number): string {
    const text = (html: string) => qtiText(html, this.media, this.losses);
    const { declarations, body, processing } = qtiBody(content, text, this.losses);
    const title = `Câu ${at + 1}. ${plainText(shownStem(content)).slice(0, 60)}`;
    const solution = this.solution(explanation && asBlock(text(explanation)));
    const shared = this.shared(stimulus);
    const inside = [
      declarations,
      outcome('SCORE', 'float', '0'),
      solution && outcome('SOLUTION', 'identifier', 'solution'),
      shared.reference,
      `<itemBody>${shared.division}${body}</itemBody>`,
      this.processing(processing),
      solution,
    ].join('');
    const attributes = `identifier="item-${at + 1}" title="${quoted(title)}" adaptive="false" timeDependent="false"`;
    return this.named(
      `<assessmentItem xmlns="${this.version.itemNamespace}" ${attributes}>${inside}</assessmentItem>`,
    );
  }

  stimulus(stimulus: SharedStimulus): string {
    const body = asBlock(qtiText(stimulus.text, this.media, this.losses));
    return this.named(
      `<assessmentStimulus xmlns="${this.version.itemNamespace}" identifier="${idOf(stimulus)}" title="Ngữ liệu"><stimulusBody>${body}</stimulusBody></assessmentStimulus>`,
    );
  }

  /** By its part in 3.0, in the question itself in 2.1. */
  private shared(stimulus: SharedStimulus | null): { reference: string; division: string } {
    if (!stimulus) return { reference: '', division: '' };
    if (this.version.hasStimuli)
      return {
        reference: `<assessmentStimulusRef identifier="${idOf(stimulus)}" href="../${placeOf(stimulus)}"/>`,
        division: '',
      };
    const text = asBlock(qtiText(stimulus.text, this.media, this.losses));
    return { reference: '', division: `<div class="stimulus" id="${idOf(stimulus)}">${text}</div>` };
  }

  private solution(html: string): string {
    if (html === '') return '';
    return `<modalFeedback outcomeIdentifier="SOLUTION" identifier="solution" showHide="show"><contentBody>${html}</contentBody></modalFeedback>`;
  }

  private processing(processing: QtiBody['processing']): string {
    if (!processing) return '';
    if ('own' in processing) return `<responseProcessing>${processing.own}</responseProcessing>`;
    return `<responseProcessing template="${this.version.template(processing.template)}"/>`;
  }

  /** 2.1 knows no `contentBody`. */
  private named(xml: string): string {
    return this.asFile(this.version.isNew ? inNewNames(xml) : xml.replaceAll(/<\/?contentBody>/g, ''));
  }
}

function outcome(id: string, baseType: string, value: string): string {
  return `<outcomeDeclaration identifier="${id}" cardinality="single" baseType="${baseType}"><defaultValue><value>${value}</value></defaultValue></outcomeDeclaration>`;
}

function quoted(text: string): string {
  return escapeText(xmlSafe(text)).replaceAll('"', '&quot;');
}
