import { text } from 'node:stream/consumers';
import { type Entry, type ZipFile, open } from 'yauzl';

/** The text of a Word file, paragraph by paragraph; what is no Word file has no such part and fails. */
export async function wordsOf(path: string): Promise<string> {
  const xml = await partOf(await opened(path), 'word/document.xml');
  return xml
    .replaceAll('</w:p>', '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}

/** Names of the files in an archive. */
export async function filesIn(path: string): Promise<string[]> {
  const zip = await opened(path);
  return new Promise((done, fail) => {
    const names: string[] = [];
    zip.on('error', fail);
    zip.on('end', () => done(names));
    zip.on('entry', ({ fileName }: Entry) => {
      names.push(fileName);
      zip.readEntry();
    });
    zip.readEntry();
  });
}

function opened(path: string): Promise<ZipFile> {
  return new Promise((done, fail) => {
    open(path, { lazyEntries: true }, (error, zip) => (error ? fail(error) : done(zip)));
  });
}

function partOf(zip: ZipFile, name: string): Promise<string> {
  return new Promise((done, fail) => {
    zip.on('error', fail);
    zip.on('end', () => fail(new Error(`The file has no ${name}`)));
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName !== name) return zip.readEntry();
      return zip.openReadStream(entry, (error, stream) => (error ? fail(error) : done(text(stream))));
    });
    zip.readEntry();
  });
}
