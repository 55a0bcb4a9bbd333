import { Injectable } from '@nestjs/common';
import { Actor, NotFound } from '@hoclieu/platform';
import { FileAccess, StoredFile, StoredFiles } from '@hoclieu/files';
import { publicLink } from './material-link';
import { PartNeedsOneContent } from './material.errors';
import type { NewPart } from './material.repository';

export interface PartWish {
  readonly fileId?: string;
  readonly url?: string;
  readonly title?: string;
}

/** Makes parts of what an author sent: files the author may use, links that lead outside. */
@Injectable()
export class PartsCheck {
  constructor(
    private readonly files: StoredFiles,
    private readonly access: FileAccess,
  ) {}

  /** `known`: files the material holds already. @throws PartNeedsOneContent, LinkRefused, NotFound */
  async partsFrom(actor: Actor, wishes: readonly PartWish[], known: ReadonlySet<string>): Promise<NewPart[]> {
    const ids = [...new Set(wishes.flatMap(({ fileId }) => fileId ?? []))];
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
  const title = wish.title?.trim();
  if (wish.url !== undefined) {
    const url = publicLink(wish.url);
    return { kind: 'link', fileId: null, url, title: title || new URL(url).hostname };
  }
  const file = files.get(String(wish.fileId));
  return { kind: 'file', fileId: String(wish.fileId), url: null, title: title || String(file?.name) };
}
