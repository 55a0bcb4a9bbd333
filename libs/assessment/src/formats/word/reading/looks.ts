import { attributeOf, elementAt, elementsOf, type XmlNode } from '@hoclieu/platform/documents';
import { type Look, plainLook } from './pieces';
import { isOn } from './word-package';

/** How letters look after Word's styles have been counted in. */
export class Looks {
  private readonly styles: Map<string, XmlNode>;
  private readonly defaultParagraphStyle: string | undefined;
  private readonly known = new Map<string, Look>();

  constructor(styles: XmlNode | undefined) {
    const all = elementsOf(styles, 'style');
    this.styles = new Map(all.map((style) => [attributeOf(style, 'styleId') ?? '', style]));
    const usual = all.find(
      (style) => attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1',
    );
    this.defaultParagraphStyle = attributeOf(usual, 'styleId');
  }

  ofParagraph(properties: XmlNode | undefined): Look {
    const style = attributeOf(elementAt(properties, 'pStyle'), 'val') ?? this.defaultParagraphStyle;
    return style ? this.ofStyle(style, plainLook) : plainLook;
  }

  ofRun(paragraph: Look, properties: XmlNode | undefined): Look {
    const style = attributeOf(elementAt(properties, 'rStyle'), 'val');
    return withProperties(style ? this.ofStyle(style, paragraph) : paragraph, properties);
  }

  /** The list a paragraph style puts its paragraphs in. */
  listOfStyle(styleId: string): XmlNode | undefined {
    for (const style of this.lineage(styleId)) {
      const list = elementAt(style, 'pPr', 'numPr');
      if (list) return list;
    }
    return undefined;
  }

  private ofStyle(styleId: string, base: Look): Look {
    if (base !== plainLook) return this.applied(styleId, base);
    const known = this.known.get(styleId) ?? this.applied(styleId, base);
    this.known.set(styleId, known);
    return known;
  }

  private applied(styleId: string, base: Look): Look {
    return this.lineage(styleId)
      .toReversed()
      .reduce((look, style) => withProperties(look, elementAt(style, 'rPr')), base);
  }

  /** The style and those it is based on; a circle ends where it began. */
  private lineage(styleId: string): XmlNode[] {
    const found: XmlNode[] = [];
    let style = this.styles.get(styleId);
    while (style && !found.includes(style)) {
      found.push(style);
      style = this.styles.get(attributeOf(elementAt(style, 'basedOn'), 'val') ?? '');
    }
    return found;
  }
}

function withProperties(look: Look, properties: XmlNode | undefined): Look {
  if (!properties) return look;
  const said: Partial<Look> = {
    bold: isOn(properties, 'b'),
    italic: isOn(properties, 'i'),
    underline: isOn(properties, 'u'),
    strike: isOn(properties, 'strike'),
    script: scriptOf(properties),
    red: rednessOf(properties),
    highlight: highlightOf(properties),
  };
  return { ...look, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
}

function scriptOf(properties: XmlNode): Look['script'] | undefined {
  const value = attributeOf(elementAt(properties, 'vertAlign'), 'val');
  if (value === undefined) return raisedOf(properties);
  if (value === 'superscript') return 'sup';
  return value === 'subscript' ? 'sub' : null;
}

/** LibreOffice writes an index as smaller letters that are raised or lowered. */
function raisedOf(properties: XmlNode): Look['script'] | undefined {
  const raised = Number(attributeOf(elementAt(properties, 'position'), 'val') ?? 0);
  if (!raised || !elementAt(properties, 'sz')) return undefined;
  return raised > 0 ? 'sup' : 'sub';
}

function rednessOf(properties: XmlNode): boolean | undefined {
  const value = attributeOf(elementAt(properties, 'color'), 'val');
  return value === undefined ? undefined : isRed(value);
}

function isRed(colour: string): boolean {
  if (!/^[0-9a-f]{6}$/i.test(colour)) return colour === 'red';
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return red >= 150 && green < red / 2 && blue < red / 2;
}

function highlightOf(properties: XmlNode): boolean | undefined {
  const highlight = isOn(properties, 'highlight');
  if (highlight !== undefined) return highlight;
  const fill = attributeOf(elementAt(properties, 'shd'), 'fill');
  return fill === undefined ? undefined : !/^(auto|ffffff|clear)$/i.test(fill);
}
