import type { WrittenFile } from '../../documents/download';
import { zipOf } from '../../documents/zip-writing';
import { filesIn } from '../../question/rich-text';
import type { OpenAttachment, SharedStimulus, WrittenQuestion } from '../exchanged-question';
import { tagsOf } from '../foreign/fact-tags';
import type { Losses } from '../foreign/plain-writing';
import { QtiItemWriting } from './qti-item-writing';
import { manifestOf, type QtiResource } from './qti-manifest';
import { idOf, placeOf } from './qti-stimulus';
import type { MediaNames } from './qti-text';
import { type QtiVersion, qtiVersions } from './qti-versions';

type QtiWriter = (
  questions: readonly WrittenQuestion[],
  open: OpenAttachment,
  losses: Losses,
) => AsyncGenerator<Buffer>;

export const writeQti21: QtiWriter = (questions, open, losses) =>
  zipOf(new QtiPackageWriting(qtiVersions['2.1'], open, losses).parts(questions));

export const writeQti30: QtiWriter = (questions, open, losses) =>
  zipOf(new QtiPackageWriting(qtiVersions['3.0'], open, losses).parts(questions));

/** A package part after part: each item behind the media and the shared text it needs, and the manifest of them all. */
class QtiPackageWriting {
  private readonly media: MediaNames = new Map();
  private readonly resources: QtiResource[] = [];
  private readonly items: QtiItemWriting;

  constructor(
    private readonly version: QtiVersion,
    private readonly open: OpenAttachment,
    private readonly losses: Losses,
  ) {
    this.items = new QtiItemWriting(version, this.media, losses);
  }

  async *parts(questions: readonly WrittenQuestion[]): AsyncGenerator<WrittenFile> {
    for (const [at, question] of questions.entries()) {
      this.losses.begin(at);
      yield* this.newMedia(question);
      const { stimulus, ...own } = question;
      const part = this.version.hasStimuli ? stimulus : null;
      if (part && !this.resources.some(({ id }) => id === idOf(part))) yield this.stimulus(part);
      const name = `items/item-${at + 1}.xml`;
      const needs = [...this.mediaIn(part ? own : question), ...(part ? [idOf(part)] : [])];
      const tags = tagsOf(question);
      this.resources.push({ id: `i${at + 1}`, type: this.version.itemType, href: name, tags, needs });
      yield { name, bytes: Buffer.from(this.items.item(question, at)) };
    }
    const manifest = this.items.asFile(manifestOf(this.version, this.resources));
    yield { name: 'imsmanifest.xml', bytes: Buffer.from(manifest) };
  }

  private stimulus(stimulus: SharedStimulus): WrittenFile {
    const { stimulusType: type } = this.version;
    const href = placeOf(stimulus);
    this.resources.push({ id: idOf(stimulus), type, href, needs: this.mediaIn(stimulus) });
    return { name: href, bytes: Buffer.from(this.items.stimulus(stimulus)) };
  }

  /** Each picture and recording once, where it is first shown. */
  private async *newMedia(question: WrittenQuestion): AsyncGenerator<WrittenFile> {
    for (const id of filesOf(question)) {
      if (this.media.has(id)) continue;
      const { name, mediaType, bytes } = await this.open(id);
      const extension = /\.\w{1,5}$/.exec(name)?.[0].toLowerCase() ?? '';
      const address = `media/${id}${extension}`;
      this.media.set(id, { address, mediaType });
      this.resources.push({ id: `m-${id}`, type: 'webcontent', href: address });
      yield { name: address, bytes };
    }
  }

  private mediaIn(part: object): string[] {
    return filesOf(part).map((id) => `m-${id}`);
  }
}

function filesOf(part: object): string[] {
  return filesIn(JSON.stringify(part).replaceAll('\\"', '"'));
}
