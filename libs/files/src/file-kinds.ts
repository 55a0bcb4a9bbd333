/** What a file is to a teacher; decides how the portal previews it. */
export type FileGroup = 'document' | 'picture' | 'video' | 'sound' | 'package' | 'text' | 'captions';

export interface FileKind {
  readonly mediaType: string;
  /** The first is the usual one. */
  readonly extensions: readonly string[];
  readonly group: FileGroup;
  /** Whether a browser may show it in place; everything else is only downloaded. */
  readonly inline: boolean;
}

const ooxml = 'application/vnd.openxmlformats-officedocument';
const kind = (mediaType: string, extensions: string[], group: FileGroup, inline: boolean): FileKind => ({
  mediaType,
  extensions,
  group,
  inline,
});

export const docx = kind(`${ooxml}.wordprocessingml.document`, ['docx'], 'document', false);
export const pptx = kind(`${ooxml}.presentationml.presentation`, ['pptx', 'ppsx'], 'document', false);
export const xlsx = kind(`${ooxml}.spreadsheetml.sheet`, ['xlsx'], 'document', false);
export const odf = kind('application/vnd.oasis.opendocument', ['odt', 'odp', 'ods'], 'document', false);
export const h5p = kind('application/x-h5p+zip', ['h5p'], 'package', false);
/** A lesson exported as web pages; kept and downloaded, never opened inside the portal. */
export const webPackage = kind('application/x-web-package+zip', ['zip'], 'package', false);
export const zip = kind('application/zip', ['zip', 'ggb', 'elpx'], 'package', false);
/** Shown as a picture of a page, never as a page of its own: opened by its address it is a download. */
export const svg = kind('image/svg+xml', ['svg'], 'picture', false);
/** WebVTT: what is said in a video or a recording, with its times. */
export const captions = kind('text/vtt', ['vtt'], 'captions', false);
export const plainText = kind('text/plain', ['txt', 'md', 'csv', 'tex'], 'text', false);

/** Kinds told by their first bytes; the media types are those the detection library answers. */
const byMagic: readonly FileKind[] = [
  kind('application/pdf', ['pdf'], 'document', true),
  kind('image/png', ['png'], 'picture', true),
  kind('image/apng', ['png', 'apng'], 'picture', true),
  kind('image/jpeg', ['jpg', 'jpeg', 'jfif'], 'picture', true),
  kind('image/gif', ['gif'], 'picture', true),
  kind('image/webp', ['webp'], 'picture', true),
  kind('video/mp4', ['mp4', 'm4v'], 'video', true),
  kind('video/x-m4v', ['m4v', 'mp4'], 'video', true),
  kind('video/quicktime', ['mov', 'mp4'], 'video', true),
  kind('video/webm', ['webm'], 'video', true),
  kind('audio/mpeg', ['mp3'], 'sound', true),
  kind('audio/x-m4a', ['m4a'], 'sound', true),
  kind('audio/mp4', ['m4a', 'mp4'], 'sound', true),
  kind('audio/wav', ['wav'], 'sound', true),
  kind('audio/ogg', ['ogg', 'oga'], 'sound', true),
];

export const fileKinds: readonly FileKind[] = [
  ...byMagic,
  docx,
  pptx,
  xlsx,
  odf,
  h5p,
  webPackage,
  zip,
  svg,
  captions,
  plainText,
];

export function kindOfMediaType(mediaType: string): FileKind | undefined {
  return fileKinds.find((known) => known.mediaType === mediaType);
}
