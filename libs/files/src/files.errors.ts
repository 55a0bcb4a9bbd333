import { DomainError } from '@hoclieu/platform';

export class FileMissingFromRequest extends DomainError {
  constructor() {
    super('invalid', 'files.no-file');
  }
}

export class FileEmpty extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.empty-file', { name });
  }
}

export class UploadInterrupted extends DomainError {
  constructor() {
    super('invalid', 'files.upload-interrupted');
  }
}

export class ExecutableRefused extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.executable-refused', { name });
  }
}

export class KindNotAccepted extends DomainError {
  constructor(name: string, found: string) {
    super('invalid', 'files.kind-not-accepted', { name, found });
  }
}

export class WebPageRefused extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.web-page-refused', { name });
  }
}

export class ActiveDrawingRefused extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.active-drawing-refused', { name });
  }
}

/** Begins as WebVTT and holds no cue with its times. */
export class CaptionsBroken extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.captions-broken', { name });
  }
}

export class OldOfficeFormat extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.old-office-format', { name });
  }
}

/** `found` is the extension that fits the content. */
export class ContentMismatch extends DomainError {
  constructor(name: string, extension: string, found: string) {
    super('invalid', 'files.content-mismatch', { name, extension, found });
  }
}

export class MacrosRefused extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.macros-refused', { name });
  }
}

export class ArchiveBroken extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.archive-broken', { name });
  }
}

export class ArchiveEncrypted extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.archive-encrypted', { name });
  }
}

export class ArchiveSuspicious extends DomainError {
  constructor(name: string) {
    super('invalid', 'files.archive-suspicious', { name });
  }
}

export class ExecutableInside extends DomainError {
  constructor(name: string, entry: string) {
    super('invalid', 'files.executable-inside', { name, entry });
  }
}
