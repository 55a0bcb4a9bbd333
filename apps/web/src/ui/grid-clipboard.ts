const cellAndEnd = /(?:"((?:[^"]|"")*)"|([^\t\n\r]*))(\t|\r\n|\n|\r|$)/gy;

function cellOf([, quotedText, plainText]: RegExpExecArray): string {
  return quotedText === undefined ? (plainText ?? '') : quotedText.replaceAll('""', '"');
}

/** One row of cells per line, tabs between them, quotes around a cell with a line break: how Excel copies a block. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.replace(/(\r\n|\n|\r)$/, '').matchAll(cellAndEnd)) {
    row.push(cellOf(match));
    if (match[3] === '\t') continue;
    rows.push(row);
    row = [];
    if (match[3] === '') break;
  }
  return rows;
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function writeBlock(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}
