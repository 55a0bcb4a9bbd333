import { elementAt, elementsOf, type XmlNode } from '@hoclieu/platform/documents';

/** What stands in a text box: `w:txbxContent`. */
export const textBox = 'txbxContent';

const unseen = ['del', 'moveFrom', 'instrText', 'delText', 'proofErr'];
const telling = ['t', 'blip', 'imagedata', 'oMath', 'OLEObject'];
/** Single figures of DrawingML and VML. */
const shapes = 'wsp cxnSp shape rect roundrect oval line polyline arc curve'.split(' ');
const takenWays = new WeakMap<XmlNode, XmlNode | null>();

/** The children without properties, deleted and hidden text; of `mc:AlternateContent` those of the way that is taken. */
export function seenIn(node: XmlNode): XmlNode[] {
  if (node.name === 'r' && elementAt(node, 'rPr', 'vanish')) return [];
  if (node.name === 'AlternateContent') {
    const way = wayOf(node);
    return way ? seenIn(way) : [];
  }
  return elementsOf(node).filter(({ name }) => !name.endsWith('Pr') && !unseen.includes(name));
}

/** Every element of the name that is seen below, in order; what stands in a `fence` belongs to another place. */
export function seenBelow(node: XmlNode, name: string, fence: string): XmlNode[] {
  return seenIn(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...(child.name === fence ? [] : seenBelow(child, name, fence)),
  ]);
}

/** The text boxes anchored in a paragraph; one within another belongs to that. */
export function textBoxesIn(paragraph: XmlNode): XmlNode[] {
  return seenBelow(paragraph, textBox, textBox);
}

/** Whether all that is drawn can be carried: pictures and text boxes can, lines and figures of Word cannot. */
export function isWhole(drawing: XmlNode): boolean {
  const figures = shapes.flatMap((name) => seenBelow(drawing, name, textBox));
  return carries(drawing) && figures.every(carries);
}

function carries(drawn: XmlNode): boolean {
  return [textBox, 'blip', 'imagedata'].some((name) => seenBelow(drawn, name, textBox).length > 0);
}

/**
 * Of the ways a file offers to show the same thing one is taken, never two: the first that says something to this
 * reader, which is the newer one unless that is ink or a canvas (ECMA-376 part 3, 7.6). Looked for once: ways may nest.
 */
function wayOf(alternatives: XmlNode): XmlNode | null {
  const known = takenWays.get(alternatives);
  if (known !== undefined) return known;
  const ways = elementsOf(alternatives).filter(({ name }) => name === 'Choice' || name === 'Fallback');
  const way = ways.find(tells) ?? ways[0] ?? null;
  takenWays.set(alternatives, way);
  return way;
}

function tells(node: XmlNode): boolean {
  return seenIn(node).some((child) => telling.includes(child.name) || tells(child));
}
