import {
  attributeOf,
  elementAt,
  elementsBelow,
  elementsOf,
  textWithin,
  type XmlNode,
} from '@hoclieu/platform/documents';
import { latexOfOmml, UnreadableEquation } from '../math/omml-to-latex';
import type { Looks } from './looks';
import type { Look, Piece } from './pieces';
import type { Pictures } from './pictures';
import { isWhole, seenBelow, seenIn, textBox } from './seen-elements';

/** English metric units in a pixel of the screen. */
const emuPerPixel = 9525;

type Reader = (node: XmlNode, look: Look) => Piece[];

/** Text that stands at other places and is not carried. */
const left: Record<string, string> = {
  footnoteReference: 'footnote',
  endnoteReference: 'footnote',
  commentReference: 'comment',
};

/** The pieces within a paragraph: text with its look, equations, pictures, and what cannot be carried. */
export class RunReader {
  private readonly readers: Record<string, Reader> = {
    r: (node, look) => this.run(node, look),
    oMath: (node) => [equation(node, false)],
    oMathPara: (node) => elementsOf(node, 'oMath').map((math) => equation(math, true)),
    t: (node, look) => text(textWithin(node), look),
    tab: (_, look) => text('\t', look),
    br: (node, look) => (attributeOf(node, 'type') === 'page' ? text(' ', look) : [{ kind: 'break' }]),
    cr: () => [{ kind: 'break' }],
    noBreakHyphen: (_, look) => text('-', look),
    sym: (node, look) => symbol(node, look),
    drawing: (node) => this.drawing(node),
    pict: (node) => this.oldPicture(node),
    object: (node) => this.embedded(node),
  };

  constructor(
    private readonly looks: Looks,
    private readonly pictures: Pictures,
  ) {}

  /** Wrappers (hyperlinks, insertions, fields, content controls) are read through; what was deleted is not there. */
  within(node: XmlNode, look: Look): Piece[] {
    return seenIn(node).flatMap((child) => {
      const loss = left[child.name];
      if (loss) return [lost(loss)];
      const read = this.readers[child.name];
      return read ? read(child, look) : this.within(child, look);
    });
  }

  private run(node: XmlNode, paragraph: Look): Piece[] {
    return this.within(node, this.looks.ofRun(paragraph, elementAt(node, 'rPr')));
  }

  private drawing(node: XmlNode): Piece[] {
    const blips = seenBelow(node, 'blip', textBox);
    const [extent] = elementsBelow(node, 'extent');
    const [described] = elementsBelow(node, 'docPr');
    const width = Math.round(Number(attributeOf(extent, 'cx') ?? 0) / emuPerPixel) || null;
    const alt = attributeOf(described, 'descr') ?? '';
    const pictures = blips.map((blip) =>
      this.pictures.place({
        relationId: attributeOf(blip, 'embed') ?? attributeOf(elementsBelow(blip, 'svgBlip')[0], 'embed'),
        width: blips.length > 1 ? null : width,
        alt,
      }),
    );
    return isWhole(node) ? pictures : [...pictures, lost('drawing')];
  }

  private oldPicture(node: XmlNode): Piece[] {
    const data = seenBelow(node, 'imagedata', textBox);
    const pictures = data.map((image) =>
      this.pictures.place({ relationId: image.attributes['r:id'], width: widthOfShape(node), alt: '' }),
    );
    return isWhole(node) ? pictures : [...pictures, lost('drawing')];
  }

  /** MathType and other programs' objects: only the picture they left is there to keep. */
  private embedded(node: XmlNode): Piece[] {
    const [object] = elementsBelow(node, 'OLEObject');
    const program = attributeOf(object, 'ProgID') ?? '';
    const isEquation = /^Equation/i.test(program);
    const remark = isEquation ? lost('mathtype') : lost('embedded-object', { program });
    return [...(elementsBelow(node, 'imagedata').length > 0 ? this.oldPicture(node) : []), remark];
  }
}

function text(characters: string, look: Look): Piece[] {
  return characters
    ? [{ kind: 'text', text: characters.normalize('NFC').replaceAll('\u00a0', ' '), look }]
    : [];
}

function lost(code: string, params?: Record<string, string>): Piece {
  return { kind: 'remark', remark: params ? { code, params } : { code }, isProblem: false };
}

function equation(node: XmlNode, display: boolean): Piece {
  try {
    return { kind: 'math', latex: latexOfOmml(node), display };
  } catch (error) {
    if (!(error instanceof UnreadableEquation)) throw error;
    const said = elementsBelow(node, 't').map(textWithin).join('');
    return { kind: 'remark', remark: { code: 'broken-equation', params: { said } }, isProblem: true };
  }
}

/** Characters of the Symbol and Wingdings fonts that teachers use. */
const symbols: Record<string, string> = {
  F0DE: '⇒',
  F0DB: '⇔',
  F0AE: '→',
  F0B0: '°',
  F0B3: '≥',
  F0A3: '≤',
  F0B9: '≠',
  F0CE: '∈',
  F0CF: '∉',
  F0A5: '∞',
  F061: 'α',
  F062: 'β',
  F067: 'γ',
  F06C: 'λ',
  F06D: 'μ',
  F070: 'π',
  F072: 'ρ',
  F077: 'ω',
  F057: 'Ω',
  F044: 'Δ',
  F0D0: '∠',
  F05E: '⊥',
  F0B4: '×',
  F0B1: '±',
  F0C7: '∩',
  F0C8: '∪',
  F0CC: '⊂',
  F0C6: '∅',
  F0D6: '√',
  F0B7: '·',
};

function symbol(node: XmlNode, look: Look): Piece[] {
  const code = (attributeOf(node, 'char') ?? '').toUpperCase();
  const known = symbols[code];
  return known ? text(known, look) : [lost('symbol', { code })];
}

/** Old shapes carry their size as style text, in points or inches. */
function widthOfShape(node: XmlNode): number | null {
  const style = elementsBelow(node, 'shape')
    .map((shape) => attributeOf(shape, 'style') ?? '')
    .join(';');
  const found = /(?:^|;)\s*width:\s*([\d.]+)(pt|in)/.exec(style);
  return found ? Math.round(Number(found[1]) * (found[2] === 'in' ? 96 : 96 / 72)) || null : null;
}
