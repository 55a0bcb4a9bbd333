import { StreamableFile } from '@nestjs/common';

export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const pdf = 'application/pdf';
export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface WrittenFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** A file to keep under its Vietnamese name. */
export function asDownload({ name, bytes }: WrittenFile, type: string): StreamableFile {
  return new StreamableFile(bytes, { type, disposition: attachment(name) });
}

export function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}
