import { text } from '~/i18n';
import { formatBytes } from './format';

export interface FileLimits {
  maxBytes: number;
  /** Without the dot, lower case: `['xlsx', 'csv']`. The server still checks the content. */
  extensions?: readonly string[];
}

/** Why a file cannot be sent, before a single byte has travelled. */
export function refusalOf(file: File, { maxBytes, extensions }: FileLimits): string | null {
  const { name, size } = file;
  const extension = name.split('.').pop()?.toLowerCase() ?? '';
  if (size === 0) return text('file.empty', { name });
  if (size > maxBytes)
    return text('file.tooLarge', { name, size: formatBytes(size), limit: formatBytes(maxBytes) });
  if (extensions && !extensions.includes(extension)) {
    return text('file.wrongType', { name, types: extensions.join(', ') });
  }
  return null;
}
