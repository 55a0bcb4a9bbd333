import { xmlSafe } from '@hoclieu/platform/documents';
import { escapeText } from '../../question/rich-text';
import type { QtiVersion } from './qti-versions';

/** A part of the package: an item, a shared text or a medium. */
export interface QtiResource {
  readonly id: string;
  readonly type: string;
  readonly href: string;
  /** What the bank knows of a question, as keywords. */
  readonly tags?: string[];
  /** Ids of the resources it shows. */
  readonly needs?: readonly string[];
}

/** What is in the package and which part needs which (IMS Content Packaging 1.1.4 and 1.2, 4: resource, file, dependency). */
export function manifestOf(
  { schema, schemaVersion, packageNamespace }: QtiVersion,
  resources: readonly QtiResource[],
): string {
  return `<manifest xmlns="${packageNamespace}" identifier="hoc-lieu"><metadata><schema>${schema}</schema><schemaversion>${schemaVersion}</schemaversion></metadata><organizations/><resources>${resources.map(elementOf).join('')}</resources></manifest>`;
}

function elementOf({ id, type, href, tags = [], needs = [] }: QtiResource): string {
  const dependencies = needs.map((need) => `<dependency identifierref="${need}"/>`).join('');
  return `<resource identifier="${id}" type="${type}" href="${href}">${described(tags)}<file href="${href}"/>${dependencies}</resource>`;
}

function described(tags: readonly string[]): string {
  if (tags.length === 0) return '';
  const keywords = tags.map(
    (tag) => `<keyword><string language="vi">${escapeText(xmlSafe(tag))}</string></keyword>`,
  );
  return `<metadata><lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general>${keywords.join('')}</general></lom></metadata>`;
}
