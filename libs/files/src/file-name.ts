const longest = 150;
const unsafe = /[<>:"/\\|?*]/g;
/** Control characters, and the marks that turn the reading direction and so hide an extension. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

export function extensionOf(name: string): string {
  return /\.([^.\s]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** A name that is safe on every computer it is downloaded to; never empty, at most 150 characters. */
export function cleanFileName(raw: string): string {
  const base = raw.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = base
    .replace(invisible, '')
    .replace(unsafe, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = reserved.test(cleaned) ? `_${cleaned}` : cleaned;
  return name === '' ? 'tep' : shortened(name);
}

function shortened(name: string): string {
  if (name.length <= longest) return name;
  const extension = extensionOf(name);
  const tail = extension && extension.length < 10 ? `.${extension}` : '';
  return `${name.slice(0, longest - tail.length).trimEnd()}${tail}`;
}
