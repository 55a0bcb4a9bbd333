import type { Attachment } from '../../exchanged-question';
import type { Piece } from './pieces';
import type { WordPackage } from './word-package';

const mediaTypes: Record<string, string> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

export interface PlacedPicture {
  readonly relationId: string | undefined;
  /** In pixels of the screen. */
  readonly width: number | null;
  readonly alt: string;
}

/** The pictures of a document: which may be shown, and their bytes in the end. */
export class Pictures {
  private readonly parts = new Map<string, string>();

  constructor(private readonly word: WordPackage) {}

  /** A picture as a piece of its line, or the loss of it. */
  place({ relationId, width, alt }: PlacedPicture): Piece {
    const part = this.word.targets.get(relationId ?? '');
    if (!part) return loss('picture-missing');
    const extension = extensionOf(part);
    if (!mediaTypes[extension]) return loss('picture-format', extension.toUpperCase());
    const key = part.slice(part.lastIndexOf('/') + 1).replaceAll(/[^\w.-]/g, '_');
    this.parts.set(key, part);
    return { kind: 'image', key, width, alt };
  }

  async attachments(keys: ReadonlySet<string>): Promise<Map<string, Attachment>> {
    const found = new Map<string, Attachment>();
    for (const key of keys) {
      const part = this.parts.get(key);
      const bytes = part ? await this.word.read(part) : null;
      if (part && bytes) found.set(key, { name: key, mediaType: mediaTypes[extensionOf(part)] ?? '', bytes });
    }
    return found;
  }
}

function loss(code: string, format = ''): Piece {
  return { kind: 'remark', remark: format ? { code, params: { format } } : { code }, isProblem: false };
}

function extensionOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase();
}
