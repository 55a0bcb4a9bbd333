import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, Storage } from '@hoclieu/platform';
import { defaultTableLimits } from '@hoclieu/platform/documents';
import { SchoolSettings, SchoolStructure } from '@hoclieu/school';
import type { RosterKind } from './roster-kinds';
import { OpenedRoster, openRoster } from './roster-reader';
import { keepGuardianPhone } from './roster-settings';

export interface UploadedRoster {
  readonly kind: RosterKind;
  readonly fileName: string;
  readonly content: Readable;
  /** Sheet to read; the first visible one when not said. */
  readonly sheet?: string;
}

/** A kept file, opened: what is known of it, and its rows to come. */
export interface RosterSource extends OpenedRoster {
  readonly kind: RosterKind;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: string;
  readonly schoolYearId: string;
}

/** Keeps an uploaded roster by its content hash and opens it for reading. */
@Injectable()
export class RosterFiles {
  constructor(
    private readonly storage: Storage,
    private readonly settings: SchoolSettings,
    private readonly structure: SchoolStructure,
  ) {}

  async keep(actor: Actor, upload: UploadedRoster): Promise<RosterSource> {
    const { sha256, bytes } = await this.storage.put(upload.content, defaultTableLimits.fileBytes);
    const year = await this.structure.currentYear(actor.schoolId);
    const keepPhone = await this.settings.get(actor.schoolId, keepGuardianPhone);
    const { kind, fileName, sheet } = upload;
    const opened = await openRoster(await this.storage.open(sha256), { kind, fileName, sheet, keepPhone });
    return {
      ...opened,
      kind,
      fileName,
      fileSha256: sha256,
      fileBytes: String(bytes),
      schoolYearId: year.id,
    };
  }
}
