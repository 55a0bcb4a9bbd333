import { text } from 'node:stream/consumers';
import { Entry, fromBuffer, ZipFile } from 'yauzl';

/** The XML parts of a DOCX or XLSX by name, without the times it was packed at. */
export async function partsOf(document: Buffer): Promise<Record<string, string>> {
  const parts: Record<string, string> = {};
  const zip = await opened(document);
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      void contentOf(zip, entry).then((content) => {
        if (!entry.fileName.startsWith('docProps/')) parts[entry.fileName] = content;
        zip.readEntry();
      }, reject);
    });
    zip.readEntry();
  });
  return parts;
}

function opened(document: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(document, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(text(stream))));
  });
}
