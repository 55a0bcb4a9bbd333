import { Injectable } from '@nestjs/common';
import { Actor, NotFound } from '@hoclieu/platform';
import { FileAccess, kindOfMediaType, StoredFile, StoredFiles } from '@hoclieu/files';
import { publicLink } from './material-link';
import { CaptionsNotFitting, PartNeedsOneContent } from './material.errors';
import type { NewPart } from './material.repository';

export interface PartWish {
  readonly fileId?: string;
  readonly captionsFileId?: string;
  readonly url?: string;
  readonly title?: string;
}

/** The files a part consists of. */
export function filesOf({
  fileId,
  captionsFileId,
}: {
  fileId?: string | null;
  captionsFileId?: string | null;
}): string[] {
  return [fileId ?? [], captionsFileId ?? []].flat();
}

/** Makes parts of what an author sent: files the author may use, links that lead outside. */
@Injectable()
export class PartsCheck {
  constructor(
    private readonly files: StoredFiles,
    private readonly access: FileAccess,
  ) {}

  /** `known`: files the material holds already. @throws PartNeedsOneContent, CaptionsNotFitting, LinkRefused, NotFound */
  async partsFrom(actor: Actor, wishes: readonly PartWish[], known: ReadonlySet<string>): Promise<NewPart[]> {
    const ids = [...new Set(wishes.flatMap(filesOf))];
    const files = new Map((await this.files.ofIds(actor.schoolId, ids)).map((file) => [file.id, file]));
    for (const id of ids) await this.checkUsable(actor, files.get(id), known);
    return wishes.map((wish, index) => partFrom(wish, index + 1, files));
  }

  /** Own uploads need no further look; the rare foreign file is asked for one by one. */
  private async checkUsable(
    actor: Actor,
    file: StoredFile | undefined,
    known: ReadonlySet<string>,
  ): Promise<void> {
    if (!file) throw new NotFound('file');
    if (known.has(file.id) || (file.uploadedBy !== null && file.uploadedBy === actor.accountId)) return;
    await this.access.get(actor, file.id);
  }
}

function partFrom(wish: PartWish, position: number, files: ReadonlyMap<string, StoredFile>): NewPart {
  if ((wish.fileId === undefined) === (wish.url === undefined)) throw new PartNeedsOneContent(position);
  const file = files.get(String(wish.fileId));
  const captions = files.get(String(wish.captionsFileId));
  if (wish.captionsFileId && !canCarry(file, captions)) throw new CaptionsNotFitting(position);
  return wish.url === undefined ? filePart(wish, file, captions) : linkPart(wish.url, wish.title?.trim());
}

function linkPart(address: string, title: string | undefined): NewPart {
  const url = publicLink(address);
  return { kind: 'link', fileId: null, captionsFileId: null, url, title: title || new URL(url).hostname };
}

function filePart(wish: PartWish, file: StoredFile | undefined, captions: StoredFile | undefined): NewPart {
  const title = wish.title?.trim() || String(file?.name);
  return {
    kind: 'file',
    fileId: String(wish.fileId),
    captionsFileId: captions?.id ?? null,
    url: null,
    title,
  };
}

/** WebVTT goes with an uploaded video or recording. */
function canCarry(file: StoredFile | undefined, captions: StoredFile | undefined): boolean {
  const group = kindOfMediaType(String(file?.mediaType))?.group;
  return (group === 'video' || group === 'sound') && captions?.mediaType === 'text/vtt';
}
