import { createHash } from 'node:crypto';
import type { SubjectContent } from '@hoclieu/approval';
import type { Material } from './material.entity';

/** A part with what its file is, as shown and as hashed. */
export interface PartContent {
  readonly id: string;
  readonly position: number;
  readonly kind: 'file' | 'link';
  readonly title: string;
  readonly url: string | null;
  readonly fileId: string | null;
  readonly fileName: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly captionsFileId: string | null;
  readonly captionsSha256: string | null;
}

/** What was published, word for word: metadata and the parts with their file hashes. */
export function contentOf(material: Material, parts: readonly PartContent[]): Record<string, unknown> {
  return {
    title: material.title,
    lessonId: material.lessonId,
    kind: material.kind,
    interactive: material.interactive,
    stage: material.stage,
    description: material.description,
    licence: material.licence,
    source: material.source,
    reuseScope: material.reuseScope,
    requirementCodes: material.requirementCodes,
    parts: parts.map(({ kind, title, url, sha256, captionsSha256 }) =>
      kind === 'file' ? { title, sha256, captions: captionsSha256 ?? undefined } : { title, url },
    ),
  };
}

/** What a reviewer compares with the submission before. */
export function submittedContent(material: Material, parts: readonly PartContent[]): SubjectContent {
  const { parts: _, lessonId: __, ...words } = contentOf(material, parts);
  const fields = { ...words, requirementCodes: material.requirementCodes.join(', ') };
  return {
    fields: Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, String(value ?? '')])),
    parts: parts.map(({ title, sha256, url, captionsSha256 }) => ({
      title,
      hash: [sha256 ?? url, captionsSha256].filter(Boolean).join(' '),
    })),
  };
}

/** What an approval binds to: one changed word or byte is another hash. */
export function contentHash(material: Material, parts: readonly PartContent[]): string {
  return createHash('sha256')
    .update(JSON.stringify(contentOf(material, parts)))
    .digest('hex');
}
