import { type Entry, openPromise, type ZipFile } from 'yauzl';
import {
  ArchiveBroken,
  ArchiveEncrypted,
  ArchiveSuspicious,
  ExecutableInside,
  MacrosRefused,
} from './files.errors';
import { docx, FileKind, h5p, odf, pptx, webPackage, xlsx, zip } from './file-kinds';

const mostEntries = 20_000;
const mostUnpackedBytes = 4 * 1024 ** 3;
/** Text packs about 20 times; a bomb thousands of times. Small archives are let be. */
const highestRatio = 200;
const ratioCountsFrom = 50 * 1024 ** 2;
const program = /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|wsf|hta|jar|apk|lnk)$/i;

interface Directory {
  names: Set<string>;
  unpacked: number;
}

/**
 * Tells what an archive is from its directory alone: nothing is unpacked, so a bomb costs no more than its list of
 * names. Refuses what cannot be checked or does not belong in a school.
 */
export async function kindOfArchive(path: string, name: string, bytes: number): Promise<FileKind> {
  const directory = await readDirectory(path, name);
  if (directory.unpacked > mostUnpackedBytes) throw new ArchiveSuspicious(name);
  if (directory.unpacked > ratioCountsFrom && directory.unpacked > bytes * highestRatio)
    throw new ArchiveSuspicious(name);
  return kindOfNames([...directory.names], name);
}

async function readDirectory(path: string, name: string): Promise<Directory> {
  const file = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw new ArchiveBroken(name);
  });
  try {
    if (file.entryCount > mostEntries) throw new ArchiveSuspicious(name);
    return await entriesOf(file, name);
  } finally {
    file.close();
  }
}

async function entriesOf(file: ZipFile, name: string): Promise<Directory> {
  const directory: Directory = { names: new Set(), unpacked: 0 };
  const iterator = file.eachEntry();
  for (;;) {
    const next = await iterator.next().catch(() => {
      throw new ArchiveBroken(name);
    });
    if (next.done) return directory;
    refuseUnsafe(next.value, name);
    directory.names.add(next.value.fileName.toLowerCase());
    directory.unpacked += next.value.uncompressedSize;
  }
}

function refuseUnsafe(entry: Entry, name: string): void {
  if (entry.isEncrypted()) throw new ArchiveEncrypted(name);
  if (program.test(entry.fileName)) throw new ExecutableInside(name, entry.fileName);
  if (/vbaproject\.bin$/i.test(entry.fileName)) throw new MacrosRefused(name);
}

const signs: [RegExp, FileKind][] = [
  [/^word\/document\.xml$/, docx],
  [/^ppt\/presentation\.xml$/, pptx],
  [/^xl\/workbook\.(xml|bin)$/, xlsx],
  [/^h5p\.json$/, h5p],
];

function kindOfNames(names: string[], name: string): FileKind {
  if (names.length === 0) throw new ArchiveBroken(name);
  const found = signs.find(([sign]) => names.some((entry) => sign.test(entry)));
  if (found) return found[1];
  if (names.includes('mimetype') && names.includes('meta-inf/manifest.xml')) return odf;
  return names.some((entry) => /(^|\/)index\.html?$/.test(entry)) ? webPackage : zip;
}
