import { posix } from 'node:path';
import {
  BrokenXml,
  DoctypeRefused,
  elementAt,
  elementsBelow,
  elementsOf,
  readXmlTree,
  textWithin,
  type XmlNode,
  type ZipArchive,
} from '@hoclieu/platform/documents';
import type { Remark } from '../exchanged-question';
import { NotAQtiPackage } from '../format.errors';
import { inOldNames } from './qti-names';

const partLimitBytes = 10 * 1024 * 1024;
const manifestName = 'imsmanifest.xml';

export interface QtiResource {
  readonly href: string;
  /** Keywords of its metadata. */
  readonly tags: string[];
}

/** A content package (IMS CP): a manifest that lists the items, and the items with what they show. */
export class QtiPackage {
  constructor(private readonly archive: ZipArchive) {}

  /** @throws NotAQtiPackage, BrokenXml, DoctypeRefused */
  async items(name: string): Promise<QtiResource[]> {
    if (!this.archive.has(manifestName)) throw new NotAQtiPackage(name);
    const manifest = await readXmlTree(manifestName, this.archive.read(manifestName), partLimitBytes);
    const resources = elementsOf(elementAt(manifest, 'resources'), 'resource');
    return resources
      .filter(({ attributes }) => /^imsqti_(?:item|apipitem)/i.test(attributes['type'] ?? ''))
      .map((resource) => ({
        href: resource.attributes['href'] ?? elementAt(resource, 'file')?.attributes['href'] ?? '',
        tags: elementsBelow(resource, 'keyword').map((keyword) => textWithin(keyword).trim()),
      }));
  }

  /** A part as a tree in the names of 2.1, or why it cannot be read. */
  async part(href: string): Promise<XmlNode | Remark> {
    const found = this.find(href);
    if (!found) return { code: 'item-missing', params: { file: href } };
    try {
      return inOldNames(await readXmlTree(href, this.archive.read(found), partLimitBytes));
    } catch (error) {
      if (error instanceof DoctypeRefused) return { code: 'item-declares', params: { file: href } };
      if (error instanceof BrokenXml) return { code: 'item-broken', params: { file: href } };
      throw error;
    }
  }

  async bytes(href: string): Promise<Buffer | null> {
    const found = this.find(href);
    return found ? Buffer.concat(await Array.fromAsync(this.archive.read(found))) : null;
  }

  private find(href: string): string | null {
    return [href, decoded(href)].find((name) => name !== '' && this.archive.has(name)) ?? null;
  }
}

/** Where a part names another one; never outside the package. */
export function beside(href: string, address: string): string {
  return posix.join('/', posix.dirname(href), decoded(address)).slice(1);
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
