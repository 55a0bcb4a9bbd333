import type { Attachment, Remark } from '../exchanged-question';

const beginnings: [mediaType: string, extension: string, offset: number, bytes: string][] = [
  ['image/png', 'png', 0, '\x89PNG'],
  ['image/jpeg', 'jpg', 0, '\xff\xd8\xff'],
  ['image/gif', 'gif', 0, 'GIF8'],
  ['image/webp', 'webp', 8, 'WEBP'],
  ['audio/mpeg', 'mp3', 0, 'ID3'],
  ['audio/mpeg', 'mp3', 0, '\xff\xfb'],
  ['audio/wav', 'wav', 8, 'WAVE'],
  ['audio/mp4', 'm4a', 4, 'ftypM4A'],
];

/** Pictures and recordings that come with questions of another system; what they are is told by their content. */
export class FoundFiles {
  readonly attachments = new Map<string, Attachment>();
  private readonly known = new Map<string, Attachment | Remark>();

  /** `place` is how the texts name the file. */
  add(place: string, bytes: Buffer): void {
    const name = place.slice(place.lastIndexOf('/') + 1);
    const kind = beginnings.find(
      ([, , at, start]) => bytes.toString('latin1', at, at + start.length) === start,
    );
    if (!kind) {
      const format = /\.(\w{1,5})$/.exec(name)?.[1] ?? '?';
      this.known.set(place, { code: 'picture-format', params: { format: format.toUpperCase() } });
      return;
    }
    const [mediaType, extension] = kind;
    const words = name.replace(/\.\w+$/, '').replaceAll(/[^\w.-]+/g, '_');
    this.known.set(place, { name: `${words || 'tep'}.${extension}`, mediaType, bytes });
  }

  has(place: string): boolean {
    return this.known.has(place);
  }

  /** The attachment a text may name from now on, or why there is none. */
  use(place: string): { key: string; isSound: boolean } | Remark {
    const found = this.known.get(place);
    if (!found) return { code: 'picture-missing' };
    if ('code' in found) return found;
    const same = [...this.attachments].find(([, attachment]) => attachment === found)?.[0];
    const key = same ?? `${this.attachments.size + 1}-${found.name}`;
    this.attachments.set(key, found);
    return { key, isSound: found.mediaType.startsWith('audio/') };
  }
}
