import { Readable } from 'node:stream';
import { elementsBelow, readXmlTree, textWithin, withZip } from '@hoclieu/platform/documents';

const part = 'word/document.xml';

/** What a Word file says, one line a paragraph. */
export function wordText(file: Buffer): Promise<string> {
  return withZip(Readable.from([file]), 'de.docx', async (archive) => {
    const tree = await readXmlTree(part, archive.read(part), 40_000_000);
    return elementsBelow(tree, 'p').map(textWithin).join('\n');
  });
}
