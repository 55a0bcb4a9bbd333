import { elementAt, elementsBelow, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';
import type { AcceptedAnswer } from '../../question/question-content';
import { numberAnswer, textAnswer } from '../foreign/answers';
import type { ForeignText } from '../foreign/foreign-text';

const ownWays = [
  'product',
  'subtract',
  'divide',
  'lt',
  'lte',
  'gte',
  'random',
  'index',
  'patternMatch',
  'customOperator',
];

/** The right answers of an item, from its declarations and, for numbers, from its processing. */
export class QtiResponses {
  constructor(
    private readonly item: XmlNode,
    private readonly text: ForeignText,
  ) {
    const processing = elementAt(item, 'responseProcessing');
    if (ownWays.some((name) => elementsBelow(processing, name).length > 0)) text.lose('own-scoring');
  }

  private declaration(id: string): XmlNode | undefined {
    return elementsOf(this.item, 'responseDeclaration').find((one) => one.attributes['identifier'] === id);
  }

  isSingle(id: string): boolean {
    return this.declaration(id)?.attributes['cardinality'] === 'single';
  }

  /** In the order of the declaration, which matters to an ordered response. */
  right(id: string): string[] {
    const declaration = this.declaration(id);
    const said = elementsOf(elementAt(declaration, 'correctResponse'), 'value').map((value) =>
      textWithin(value).trim(),
    );
    const mapped = this.mapped(declaration);
    return said.length > 0 ? said : mapped.map(([key]) => key);
  }

  accepted(id: string): AcceptedAnswer[] {
    const declaration = this.declaration(id);
    const equals = elementsBelow(elementAt(this.item, 'responseProcessing'), 'equal').filter(
      (equal) =>
        elementAt(equal, 'variable')?.attributes['identifier'] === id && elementAt(equal, 'baseValue'),
    );
    if (equals.length > 0) return equals.map(equalAnswer);
    const isNumber = ['float', 'integer'].includes(declaration?.attributes['baseType'] ?? '');
    const answers = new Set([...this.right(id), ...this.mapped(declaration).map(([key]) => key)]);
    return [...answers].map((said) => (isNumber ? numberAnswer(said) : textAnswer(said)));
  }

  /** Worth something; where entries differ in worth, only the best are right. */
  private mapped(declaration: XmlNode | undefined): [key: string, worth: number][] {
    const entries = elementsOf(elementAt(declaration, 'mapping'), 'mapEntry').map(
      ({ attributes }): [string, number] => [
        attributes['mapKey'] ?? '',
        Number(attributes['mappedValue'] ?? 0),
      ],
    );
    const worths = entries.map(([, worth]) => worth).filter((worth) => worth > 0);
    const isText = declaration?.attributes['baseType'] === 'string';
    if (new Set(worths).size > 1) this.text.lose('partial-credit');
    return entries.filter(([, worth]) => (isText ? worth > 0 && worth === Math.max(...worths) : worth > 0));
  }
}

function equalAnswer(equal: XmlNode): AcceptedAnswer {
  const [tolerance = null] = (equal.attributes['tolerance'] ?? '').split(' ').filter(Boolean);
  const isAbsolute = equal.attributes['toleranceMode'] === 'absolute';
  return numberAnswer(textWithin(elementAt(equal, 'baseValue')), isAbsolute ? tolerance : null);
}
