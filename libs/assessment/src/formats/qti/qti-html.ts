import { attributeOf, elementsBelow, elementsOf, type XmlNode } from '@hoclieu/platform/documents';
import { escapeText } from '../../question/rich-text';
import { beside } from './qti-package';

const carried = [
  'alt',
  'width',
  'colspan',
  'rowspan',
  'start',
  'class',
  'href',
  'style',
  'display',
  'encoding',
];
const media = ['img', 'object', 'audio', 'video'];
const silent = ['rubricBlock', 'modalFeedback', 'feedbackInline', 'feedbackBlock', 'stylesheet', 'prompt'];
const marks: Record<string, string> = { underline: 'u', strike: 's' };

/** What stands in the text instead of an element that asks for an answer. */
export type Ask = (node: XmlNode) => string;

/** The part of an item that is text, as HTML; media are named by their place in the package. */
export function htmlOf(node: XmlNode | undefined, href: string, ask: Ask = () => ''): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? escapeText(child) : htmlOfElement(child, href, ask)))
    .join('');
}

function htmlOfElement(node: XmlNode, href: string, ask: Ask): string {
  if (node.name.endsWith('Interaction') || node.name === 'gap') return ask(node);
  if (silent.includes(node.name)) return '';
  if (media.includes(node.name)) return pictureOf(node, href);
  const name = node.name === 'span' ? (marks[node.attributes['class'] ?? ''] ?? 'span') : node.name;
  const attributes = carried.flatMap((key) => {
    const value = attributeOf(node, key);
    return value === undefined ? [] : [` ${key}="${quoted(value)}"`];
  });
  return `<${name}${attributes.join('')}>${htmlOf(node, href, ask)}</${name}>`;
}

function pictureOf(node: XmlNode, href: string): string {
  const { alt = '', width = '' } = node.attributes;
  return `<img src="${encodeURI(beside(href, addressOf(node)))}" alt="${quoted(alt)}" width="${quoted(width)}">`;
}

function addressOf(node: XmlNode): string {
  const [source] = elementsOf(node, 'source');
  return node.attributes['src'] ?? node.attributes['data'] ?? source?.attributes['src'] ?? '';
}

/** The places in the package that a part shows or plays. */
export function mediaIn(root: XmlNode, href: string): string[] {
  return media.flatMap((name) => elementsBelow(root, name)).map((node) => beside(href, addressOf(node)));
}

function quoted(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
