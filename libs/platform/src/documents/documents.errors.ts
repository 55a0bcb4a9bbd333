import { DomainError } from '../problems/domain-error';

export class EmptyFile extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.empty-file', { file });
  }
}

/** `found` is the file's real kind as people name it (PDF, DOCX, PNG, …), told from its content. */
export class NotASpreadsheet extends DomainError {
  constructor(file: string, found: string) {
    super('invalid', 'documents.not-a-spreadsheet', { file, found });
  }
}

/** Neither DOCX nor another ZIP: often the old .doc, or a file with a password. */
export class NotAPackage extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.not-a-package', { file });
  }
}

export class OldSpreadsheet extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.old-spreadsheet', { file });
  }
}

export class WebPageAsSpreadsheet extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.web-page', { file });
  }
}

export class EncryptedSpreadsheet extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.encrypted-spreadsheet', { file });
  }
}

export class UnknownEncoding extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.unknown-encoding', { file });
  }
}

export class SourceTooLarge extends DomainError {
  constructor(limitBytes: number) {
    super('invalid', 'documents.file-too-large', { limitMegabytes: megabytes(limitBytes) });
  }
}

export class UnpacksTooLarge extends DomainError {
  constructor(limitBytes: number) {
    super('invalid', 'documents.unpacks-too-large', { limitMegabytes: megabytes(limitBytes) });
  }
}

export class SuspiciousCompression extends DomainError {
  constructor(limit: number) {
    super('invalid', 'documents.suspicious-compression', { limit });
  }
}

export class TooManyParts extends DomainError {
  constructor(limit: number) {
    super('invalid', 'documents.too-many-parts', { limit });
  }
}

export class TooMuchSharedText extends DomainError {
  constructor(limit: number) {
    super('invalid', 'documents.too-much-shared-text', { limit });
  }
}

export class TooManyRows extends DomainError {
  constructor(limit: number) {
    super('invalid', 'documents.too-many-rows', { limit });
  }
}

export class TooManyColumns extends DomainError {
  constructor(limit: number, sheet: string, row: number) {
    super('invalid', 'documents.too-many-columns', { limit, sheet, row });
  }
}

export class CellTooLong extends DomainError {
  constructor(limit: number, sheet: string, row: number) {
    super('invalid', 'documents.cell-too-long', { limit, sheet, row });
  }
}

export class BrokenZip extends DomainError {
  constructor(file: string) {
    super('invalid', 'documents.broken-zip', { file });
  }
}

export class BrokenXml extends DomainError {
  constructor(part: string) {
    super('invalid', 'documents.broken-xml', { part });
  }
}

export class DoctypeRefused extends DomainError {
  constructor(part: string) {
    super('invalid', 'documents.doctype-refused', { part });
  }
}

export class BrokenCsv extends DomainError {
  constructor(row: number) {
    super('invalid', 'documents.broken-csv', { row });
  }
}

export class NoSuchSheet extends DomainError {
  constructor(sheet: string, available: string[]) {
    super('invalid', 'documents.no-such-sheet', { sheet, available });
  }
}

/** `missing` holds the headings people must add, as the school writes them. */
export class HeaderNotFound extends DomainError {
  constructor(missing: string[]) {
    super('invalid', 'documents.header-not-found', { missing });
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
