import { elementAt, elementsBelow, elementsOf, textWithin, type XmlNode } from '@hoclieu/platform/documents';

/**
 * What the information models of QTI 2.1 (IMS 2012) and 3.0 (1EdTech 2022) ask of an item, in the names of 2.1. The
 * schemas themselves are in no package that may be shipped, so these rules stand in for them.
 */
export type QtiRule = (item: XmlNode) => string[];

const required: Record<string, string[]> = {
  assessmentItem: ['identifier', 'title', 'timeDependent'],
  responseDeclaration: ['identifier', 'cardinality'],
  outcomeDeclaration: ['identifier', 'cardinality'],
  mapEntry: ['mapKey', 'mappedValue'],
  assessmentStimulusRef: ['identifier', 'href'],
  choiceInteraction: ['responseIdentifier', 'shuffle', 'maxChoices'],
  orderInteraction: ['responseIdentifier', 'shuffle'],
  matchInteraction: ['responseIdentifier', 'shuffle', 'maxAssociations'],
  inlineChoiceInteraction: ['responseIdentifier', 'shuffle'],
  textEntryInteraction: ['responseIdentifier'],
  extendedTextInteraction: ['responseIdentifier'],
  simpleChoice: ['identifier'],
  inlineChoice: ['identifier'],
  simpleAssociableChoice: ['identifier', 'matchMax'],
  rubricBlock: ['use', 'view'],
  modalFeedback: ['outcomeIdentifier', 'identifier', 'showHide'],
  setOutcomeValue: ['identifier'],
  variable: ['identifier'],
  correct: ['identifier'],
  mapResponse: ['identifier'],
  baseValue: ['baseType'],
  equal: ['toleranceMode'],
  img: ['src', 'alt'],
  object: ['data', 'type'],
};

const order = [
  'responseDeclaration',
  'outcomeDeclaration',
  'assessmentStimulusRef',
  'itemBody',
  'responseProcessing',
  'modalFeedback',
];

const blocks =
  'p div table ul ol rubricBlock choiceInteraction orderInteraction matchInteraction extendedTextInteraction';
const inline = 'br strong em b i sub sup span img object math textEntryInteraction inlineChoiceInteraction';

/** Cardinalities and base types of the response each interaction may fill. */
const responses: Record<string, RegExp> = {
  choiceInteraction: /^(single|multiple) identifier$/,
  orderInteraction: /^ordered identifier$/,
  matchInteraction: /^(single|multiple) directedPair$/,
  inlineChoiceInteraction: /^single identifier$/,
  textEntryInteraction: /^single (string|integer|float)$/,
  extendedTextInteraction: /^(single|multiple|ordered) string$/,
};

const all = (node: XmlNode): XmlNode[] => [node, ...elementsOf(node).flatMap(all)];
const named = (item: XmlNode, name: string) => elementsBelow(item, name);
const attribute = (node: XmlNode | undefined, name: string) => node?.attributes[name] ?? '';
const interactions = (item: XmlNode) => all(item).filter(({ name }) => name.endsWith('Interaction'));
const declarationOf = (item: XmlNode, id: string) =>
  elementsOf(item, 'responseDeclaration').find((one) => attribute(one, 'identifier') === id);
const rightOf = (item: XmlNode, interaction: XmlNode) =>
  elementsOf(
    elementAt(declarationOf(item, attribute(interaction, 'responseIdentifier')), 'correctResponse'),
  ).map(textWithin);

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

export const qtiRules: Record<string, QtiRule> = {
  'required attributes are there': (item) =>
    all(item).flatMap((node) =>
      (required[node.name] ?? [])
        .filter((name) => node.attributes[name] === undefined)
        .map((name) => `${node.name} ${name}`),
    ),
  'parts of an item stand in their order': (item) => {
    const places = elementsOf(item).map(({ name }) => order.indexOf(name));
    return places.some((place, at) => place < (places[at - 1] ?? 0))
      ? [
          elementsOf(item)
            .map(({ name }) => name)
            .join(),
        ]
      : [];
  },
  'identifiers are names, and one of each': (item) => {
    const ids = all(item).flatMap(({ name, attributes: { identifier } }) =>
      /^(simple|inline|response|outcome)/.test(name) && identifier !== undefined ? [identifier] : [],
    );
    return [
      ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)),
      ...repeated(ids.filter((id) => id.length > 1)),
    ];
  },
  'every answer is declared as its form asks, and every declaration asked for': (item) => {
    const asked = interactions(item);
    const ids = asked.map((one) => attribute(one, 'responseIdentifier'));
    const wrong = asked.filter((one) => {
      const { cardinality = '', baseType = '' } =
        declarationOf(item, attribute(one, 'responseIdentifier'))?.attributes ?? {};
      return !responses[one.name]?.test(`${cardinality} ${baseType}`);
    });
    const unasked = elementsOf(item, 'responseDeclaration').filter(
      (one) => !ids.includes(attribute(one, 'identifier')),
    );
    return [...wrong, ...unasked].map(({ name }) => name).concat(repeated(ids));
  },
  'right answers are among those offered, and can be given': (item) =>
    interactions(item).flatMap((one) => {
      const offered = all(one).flatMap(({ attributes: { identifier } }) => identifier ?? []);
      const right = rightOf(item, one);
      if (offered.length === 0) return [];
      const most = Number(attribute(one, 'maxChoices') || attribute(one, 'maxAssociations') || 0);
      const tooMany = most > 0 && right.length > most ? [`${right.length} > ${most}`] : [];
      return [
        ...right.flatMap((value) => value.split(' ')).filter((id) => !offered.includes(id)),
        ...tooMany,
      ];
    }),
  'a choice is matched no more often than it may be': (item) =>
    named(item, 'matchInteraction').flatMap((one) => {
      const used = rightOf(item, one).flatMap((value) => value.split(' '));
      return named(one, 'simpleAssociableChoice')
        .filter(({ attributes: { identifier, matchMax } }) => {
          const times = used.filter((id) => id === identifier).length;
          return Number(matchMax) !== 0 && times > Number(matchMax);
        })
        .map(({ attributes }) => String(attributes['identifier']));
    }),
  'what scores names declared variables, by a template that fits': (item) => {
    const processing = elementAt(item, 'responseProcessing');
    const known = [...elementsOf(item, 'responseDeclaration'), ...elementsOf(item, 'outcomeDeclaration')].map(
      (one) => attribute(one, 'identifier'),
    );
    const used = all(processing ?? item).filter(({ name }) =>
      ['variable', 'correct', 'mapResponse', 'setOutcomeValue'].includes(name),
    );
    const unknown = used.map((one) => attribute(one, 'identifier')).filter((id) => !known.includes(id));
    const template = attribute(processing, 'template');
    const lacking =
      template.includes('map_response') && named(item, 'mapping').length === 0 ? ['mapping'] : [];
    const official =
      /^(http:\/\/www\.imsglobal\.org\/question\/qti_v2p1\/rptemplates\/(match_correct|map_response)|https:\/\/purl\.imsglobal\.org\/spec\/qti\/v3p0\/rptemplates\/(match_correct|map_response)\.xml)$/;
    return [...unknown, ...lacking, ...(template && !official.test(template) ? [template] : [])];
  },
  'feedback hangs on a declared outcome that can have its name': (item) =>
    elementsOf(item, 'modalFeedback').flatMap(({ attributes: { outcomeIdentifier, identifier } }) => {
      const outcome = elementsOf(item, 'outcomeDeclaration').find(
        (one) => attribute(one, 'identifier') === outcomeIdentifier,
      );
      return textWithin(outcome) === identifier ? [] : [String(outcomeIdentifier)];
    }),
  'blocks stand among blocks, and text in paragraphs': (item) => {
    const body = elementAt(item, 'itemBody');
    const loose = (body?.children ?? []).flatMap((child) =>
      typeof child === 'string' ? child.trim() : blocks.split(' ').includes(child.name) ? [] : child.name,
    );
    const nested = named(item, 'p').flatMap((paragraph) =>
      elementsOf(paragraph)
        .map(({ name }) => name)
        .filter((name) => !inline.split(' ').includes(name)),
    );
    return [...loose.filter(Boolean), ...nested];
  },
};
