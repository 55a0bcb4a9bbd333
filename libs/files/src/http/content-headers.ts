import { kindOfMediaType } from '../file-kinds';
import type { StoredFile } from '../stored-file.entity';

const nothingRuns = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'";
/** Browsers do not start their PDF reader inside a sandbox; the reader itself runs apart from the portal. */
const pdfPolicy = `${nothingRuns}; object-src 'self'; frame-ancestors 'self'`;
const policy = `sandbox; ${nothingRuns}; frame-ancestors 'self'`;

/** How a file is sent: never guessed at, never with rights of the portal, inline only when its kind is harmless. */
export function contentHeaders(file: StoredFile, download: boolean): Record<string, string> {
  const inline = !download && (kindOfMediaType(file.mediaType)?.inline ?? false);
  return {
    'Content-Type': file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType,
    'Content-Disposition': `${inline ? 'inline' : 'attachment'}; ${fileNameParameters(file.name)}`,
    'Content-Security-Policy': file.mediaType === 'application/pdf' ? pdfPolicy : policy,
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, max-age=0, must-revalidate',
    'Accept-Ranges': 'bytes',
    ETag: `"${file.sha256}"`,
  };
}

function fileNameParameters(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[đĐ]/g, 'd')
    .replace(/[^\x20-\x7e]|["\\]/g, '');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `filename="${ascii || 'tep'}"; filename*=UTF-8''${encoded}`;
}
