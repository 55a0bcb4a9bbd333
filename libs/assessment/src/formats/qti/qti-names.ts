import type { XmlNode } from '@hoclieu/platform/documents';

/** QTI 3.0 says `qti-choice-interaction max-choices` where 2.1 said `choiceInteraction maxChoices`: one reader for both. */
export function inOldNames(node: XmlNode): XmlNode {
  const isNew = node.name.startsWith('qti-');
  return {
    name: isNew ? camel(node.name.slice(4)) : node.name,
    attributes: isNew
      ? Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [camel(name), value]))
      : node.attributes,
    children: node.children.map((child) => (typeof child === 'string' ? child : inOldNames(child))),
  };
}

const names = new Set(
  (
    'assessmentItem responseDeclaration correctResponse value mapping mapEntry outcomeDeclaration defaultValue ' +
    'assessmentStimulusRef assessmentStimulus stimulusBody itemBody rubricBlock contentBody prompt choiceInteraction ' +
    'simpleChoice textEntryInteraction inlineChoiceInteraction inlineChoice extendedTextInteraction matchInteraction ' +
    'simpleMatchSet simpleAssociableChoice orderInteraction modalFeedback responseProcessing responseCondition ' +
    'responseIf setOutcomeValue sum variable baseValue equal or gt match correct mapResponse'
  ).split(' '),
);

/** The other way round: an item as it was written for 2.1, in the names of 3.0. */
export function inNewNames(xml: string): string {
  return xml.replaceAll(
    /<(\/?)([a-zA-Z]+)((?:\s[^<>]*)?)>/g,
    (tag, slash: string, name: string, rest: string) => {
      if (!names.has(name)) return tag;
      const attributes = rest.replaceAll(
        /\s([a-zA-Z]+)="([^"]*)"/g,
        (_, attribute: string, value: string) => ` ${kebab(attribute)}="${value}"`,
      );
      return `<${slash}qti-${kebab(name)}${attributes}>`;
    },
  );
}

function camel(name: string): string {
  return name.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
