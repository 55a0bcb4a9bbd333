import { SaxesParser } from 'saxes';
import { DomainError } from '../../problems/domain-error';
import { BrokenXml, DoctypeRefused } from '../documents.errors';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader wants to hear of a part. Names come without their namespace prefix (`x:row` → `row`). */
export type XmlVisitor = {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
};

/** A tag, text or comment longer than this, or deeper nesting, is nothing an office program writes. */
const longestSilence = 2 * 1024 * 1024;
const deepestNesting = 256;

/**
 * Feeds a part to its visitor, and yields after every chunk so that rows can be handed on before more is read.
 * Declarations (DOCTYPE, so external and nested entities too) are refused, and no token may grow without end.
 */
export async function* visitXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  visitor: XmlVisitor,
): AsyncGenerator<void> {
  const progress = { silent: 0 };
  const parser = guardedParser(part, visitor, progress);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    progress.silent += chunk.length;
    attempt(part, () => parser.write(decoder.decode(chunk, { stream: true })));
    if (progress.silent > longestSilence) throw new BrokenXml(part);
    yield;
  }
  attempt(part, () => parser.write(decoder.decode()).close());
  yield;
}

/** Reads a whole part that is known to be small (relations, styles). */
export async function readXml(
  part: string,
  chunks: AsyncIterable<Buffer>,
  visitor: XmlVisitor,
): Promise<void> {
  const steps = visitXml(part, chunks, visitor);
  while (!(await steps.next()).done);
}

function guardedParser(part: string, visitor: XmlVisitor, progress: { silent: number }): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new DoctypeRefused(part);
  });
  parser.on('error', () => {
    throw new BrokenXml(part);
  });
  parser.on('opentag', (tag) => {
    progress.silent = 0;
    depth += 1;
    if (depth > deepestNesting) throw new BrokenXml(part);
    visitor.open(localName(tag.name), tag.attributes as XmlAttributes);
  });
  parser.on('closetag', (tag) => {
    progress.silent = 0;
    depth -= 1;
    visitor.close?.(localName(tag.name));
  });
  if (visitor.text) parser.on('text', (text) => visitor.text?.(text));
  if (visitor.text) parser.on('cdata', (text) => visitor.text?.(text));
  return parser;
}

function attempt(part: string, work: () => unknown): void {
  try {
    work();
  } catch (error) {
    throw error instanceof DomainError ? error : new BrokenXml(part);
  }
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
