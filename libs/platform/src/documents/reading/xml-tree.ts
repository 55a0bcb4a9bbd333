import { UnpacksTooLarge } from '../documents.errors';
import { readXml, type XmlAttributes, type XmlVisitor } from './xml-events';

/** An element of a document whose order matters; names come without their namespace prefix, attributes with it. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: XmlAttributes;
  readonly children: (XmlNode | string)[];
}

/**
 * A whole part as a tree, refusing declarations, whatever is longer than `limitBytes`, and texts without end except in
 * elements that hold files.
 */
export async function readXmlTree(
  part: string,
  chunks: AsyncIterable<Buffer>,
  limitBytes: number,
  holdsFile?: XmlVisitor['holdsFile'],
): Promise<XmlNode> {
  const root: XmlNode = { name: '', attributes: {}, children: [] };
  const path = [root];
  await readXml(part, atMost(chunks, limitBytes), {
    open(name, attributes) {
      const node: XmlNode = { name, attributes, children: [] };
      path.at(-1)?.children.push(node);
      path.push(node);
    },
    close: () => path.pop(),
    text: (text) => path.at(-1)?.children.push(text),
    ...(holdsFile && { holdsFile }),
  });
  return elementsOf(root)[0] ?? root;
}

export function elementsOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  const elements = (node?.children ?? []).filter((child) => typeof child !== 'string');
  return name ? elements.filter((child) => child.name === name) : elements;
}

/** The element found by going down the names, the first of each. */
export function elementAt(node: XmlNode | undefined, ...path: string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => elementsOf(at, name)[0], node);
}

/** Every element of the name below the node, in document order. */
export function elementsBelow(node: XmlNode | undefined, name: string): XmlNode[] {
  return elementsOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...elementsBelow(child, name),
  ]);
}

/** The attribute whatever its prefix: `val` finds `w:val`. */
export function attributeOf(node: XmlNode | undefined, name: string): string | undefined {
  const found = Object.keys(node?.attributes ?? {}).find((key) => key === name || key.endsWith(`:${name}`));
  return found ? node?.attributes[found] : undefined;
}

export function textWithin(node: XmlNode | undefined): string {
  return (node?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : textWithin(child)))
    .join('');
}

async function* atMost(chunks: AsyncIterable<Buffer>, limitBytes: number): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > limitBytes) throw new UnpacksTooLarge(limitBytes);
    yield chunk;
  }
}
