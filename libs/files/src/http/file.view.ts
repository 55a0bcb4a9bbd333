import { FileUse } from '../file-access';
import { kindOfMediaType } from '../file-kinds';
import type { StoredFile } from '../stored-file.entity';

export class FileUseView {
  materialId!: string;
  title!: string;
}

export class StoredFileView {
  id!: string;
  name!: string;
  mediaType!: string;
  /** document, picture, video, sound, package or text: how the portal previews it. */
  group!: string;
  bytes!: number;
  sha256!: string;
  /** Materials the reader may see that already hold the same bytes. */
  alreadyUsed!: FileUseView[];
}

export function storedFileView(file: StoredFile, alreadyUsed: FileUse[]): StoredFileView {
  return {
    id: file.id,
    name: file.name,
    mediaType: file.mediaType,
    group: kindOfMediaType(file.mediaType)?.group ?? 'document',
    bytes: file.bytes,
    sha256: file.sha256,
    alreadyUsed,
  };
}
