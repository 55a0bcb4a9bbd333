import {
  attributeOf,
  elementAt,
  elementsBelow,
  elementsOf,
  readXmlTree,
  type XmlNode,
  type ZipArchive,
} from '@hoclieu/platform/documents';
import { NotAWordFile } from '../../format.errors';

const partLimitBytes = 40 * 1024 * 1024;

/** The parts of a DOCX that say something of its questions. */
export interface WordPackage {
  readonly body: XmlNode;
  readonly styles: XmlNode | undefined;
  readonly numbering: XmlNode | undefined;
  /** Where the parts that the document names by relation id are, e.g. `word/media/image1.png`. */
  readonly targets: ReadonlyMap<string, string>;
  read(part: string): Promise<Buffer | null>;
}

/** Throws `NotAWordFile` and the refusals of the package guards. */
export async function openWordPackage(archive: ZipArchive, name: string): Promise<WordPackage> {
  const main = await mainPart(archive);
  if (!main || !archive.has(main)) throw new NotAWordFile(name);
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/') + 1) : '';
  const body = elementAt(await tree(archive, main), 'body');
  if (!body) throw new NotAWordFile(name);
  const relations = await optionalTree(archive, `${folder}_rels/${main.slice(folder.length)}.rels`);
  return {
    body,
    styles: await optionalTree(archive, `${folder}styles.xml`),
    numbering: await optionalTree(archive, `${folder}numbering.xml`),
    targets: new Map(elementsOf(relations, 'Relationship').flatMap((relation) => targetOf(relation, folder))),
    read: async (part) =>
      archive.has(part) ? Buffer.concat(await Array.fromAsync(archive.read(part))) : null,
  };
}

async function mainPart(archive: ZipArchive): Promise<string | undefined> {
  const relations = elementsBelow(await optionalTree(archive, '_rels/.rels'), 'Relationship');
  const main = relations.find((relation) => relation.attributes['Type']?.endsWith('/officeDocument'));
  return main?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

/** Targets outside the package (`TargetMode="External"`) are never followed. */
function targetOf(relation: XmlNode, folder: string): [string, string][] {
  const { Id: id, Target: target, TargetMode: mode } = relation.attributes;
  if (!id || !target || mode === 'External') return [];
  return [[id, target.startsWith('/') ? target.slice(1) : `${folder}${target}`]];
}

function tree(archive: ZipArchive, part: string): Promise<XmlNode> {
  return readXmlTree(part, archive.read(part), partLimitBytes);
}

async function optionalTree(archive: ZipArchive, part: string): Promise<XmlNode | undefined> {
  return archive.has(part) ? tree(archive, part) : undefined;
}

/** A switch of Word: present means on, unless its value says no. */
export function isOn(node: XmlNode | undefined, name: string): boolean | undefined {
  const found = elementAt(node, name);
  if (!found) return undefined;
  return !['0', 'false', 'off', 'none'].includes(attributeOf(found, 'val') ?? 'on');
}
