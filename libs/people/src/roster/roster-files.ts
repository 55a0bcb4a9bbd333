import { pipeline, type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, HashingStream } from '@hoclieu/platform';
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

/** An upload, opened: what is known of it, and its rows to come. */
export interface RosterSource extends OpenedRoster {
  readonly kind: RosterKind;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly fileBytes: string;
  readonly schoolYearId: string;
}

/** Opens an uploaded roster. The file is a list of children and is not kept: only its hash says which one it was. */
@Injectable()
export class RosterFiles {
  constructor(
    private readonly settings: SchoolSettings,
    private readonly structure: SchoolStructure,
  ) {}

  async open(actor: Actor, upload: UploadedRoster): Promise<RosterSource> {
    const year = await this.structure.currentYear(actor.schoolId);
    const keepPhone = await this.settings.get(actor.schoolId, keepGuardianPhone);
    const { kind, fileName, sheet } = upload;
    const content = new HashingStream(defaultTableLimits.fileBytes);
    pipeline(upload.content, content, () => undefined);
    const opened = await openRoster(content, { kind, fileName, sheet, keepPhone });
    return {
      ...opened,
      kind,
      fileName,
      fileSha256: content.sha256,
      fileBytes: String(content.bytes),
      schoolYearId: year.id,
    };
  }
}
