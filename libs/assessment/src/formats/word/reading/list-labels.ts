import { attributeOf, elementAt, elementsOf, type XmlNode } from '@hoclieu/platform/documents';

interface Level {
  format: string;
  text: string;
  start: number;
}

type Counters = (number | undefined)[];

/** Counts Word's automatic lists as Word shows them: the numbers are nowhere in the text (ECMA-376 part 1, 17.9). */
export class ListLabels {
  private readonly abstracts = new Map<string, XmlNode>();
  private readonly lists = new Map<string, { abstractId: string; levels: Map<number, Level> }>();
  /** Lists made of one abstract list count on, except where a list says that it starts anew. */
  private readonly counters = new Map<string, Counters>();

  constructor(numbering: XmlNode | undefined) {
    for (const each of elementsOf(numbering, 'abstractNum'))
      this.abstracts.set(attributeOf(each, 'abstractNumId') ?? '', each);
    for (const each of elementsOf(numbering, 'num')) this.addList(each);
  }

  /** The label of the next paragraph of this list, e.g. `Câu 3.`; null when the paragraph is in none. */
  next(listId: string, depth: number): string | null {
    const list = this.lists.get(listId);
    const level = list?.levels.get(depth);
    if (!list || !level) return null;
    const counters = this.countersOf(listId, list.abstractId);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    if (level.format === 'bullet') return '•';
    return level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = list.levels.get(at) ?? level;
      return written(counters[at] ?? shown.start, shown.format);
    });
  }

  private countersOf(listId: string, abstractId: string): Counters {
    const own = this.counters.get(`list ${listId}`);
    if (own) return own;
    const shared = this.counters.get(abstractId) ?? [];
    this.counters.set(abstractId, shared);
    return shared;
  }

  private addList(num: XmlNode): void {
    const id = attributeOf(num, 'numId') ?? '';
    const abstractId = attributeOf(elementAt(num, 'abstractNumId'), 'val') ?? '';
    const levels = new Map<number, Level>();
    const overrides = elementsOf(num, 'lvlOverride');
    const defined = [
      ...elementsOf(this.definitionOf(abstractId), 'lvl'),
      ...overrides.flatMap((each) => elementsOf(each, 'lvl')),
    ];
    for (const each of defined) levels.set(Number(attributeOf(each, 'ilvl') ?? 0), levelOf(each));
    for (const each of overrides) this.restart(id, each, levels);
    this.lists.set(id, { abstractId, levels });
  }

  /** A list may leave its levels to the list of a style (17.9.21 and 17.9.27). */
  private definitionOf(abstractId: string): XmlNode | undefined {
    const own = this.abstracts.get(abstractId);
    const style = attributeOf(elementAt(own, 'numStyleLink'), 'val');
    const named = [...this.abstracts.values()].find(
      (each) => style !== undefined && attributeOf(elementAt(each, 'styleLink'), 'val') === style,
    );
    return named ?? own;
  }

  private restart(listId: string, override: XmlNode, levels: Map<number, Level>): void {
    const start = attributeOf(elementAt(override, 'startOverride'), 'val');
    const level = levels.get(Number(attributeOf(override, 'ilvl') ?? 0));
    if (start === undefined || !level) return;
    level.start = Number(start);
    this.counters.set(`list ${listId}`, []);
  }
}

function levelOf(node: XmlNode): Level {
  const of = (name: string) => attributeOf(elementAt(node, name), 'val');
  return { format: of('numFmt') ?? 'decimal', text: of('lvlText') ?? '', start: Number(of('start') ?? 1) };
}

function written(number: number, format: string): string {
  if (format === 'upperLetter') return letters(number);
  if (format === 'lowerLetter') return letters(number).toLowerCase();
  if (format === 'upperRoman') return roman(number);
  if (format === 'lowerRoman') return roman(number).toLowerCase();
  return format === 'none' ? '' : String(number);
}

/** A … Z, AA, BB …, as Word counts. */
function letters(number: number): string {
  const index = (number - 1) % 26;
  return String.fromCodePoint(65 + index).repeat(Math.floor((number - 1) / 26) + 1);
}

const numerals: [number, string][] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(number: number): string {
  const found = numerals.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
}
