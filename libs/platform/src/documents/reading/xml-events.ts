import { SaxesParser } from 'saxes';
import { DomainError } from '../../problems/domain-error';
import { BrokenXml, DoctypeRefused } from '../documents.errors';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader wants to hear of a part. Names come without their namespace prefix (`x:row` → `row`). */
export type XmlVisitor = {
  open(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(text: string): void;
  /** Whether an element holds a whole file as its text, which then may be as long as the part. */
  holdsFile?(name: string, attributes: XmlAttributes): boolean;
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
  const progress: Progress = { silent: 0, allowed: longestSilence };
  const parser = guardedParser(part, visitor, progress);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) {
    progress.silent += chunk.length;
    attempt(part, () => parser.write(decoder.decode(chunk, { stream: true })));
    if (progress.silent > progress.allowed) throw new BrokenXml(part);
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

interface Progress {
  /** Bytes since the last tag, and how many there may be. */
  silent: number;
  allowed: number;
}

function guardedParser(part: string, visitor: XmlVisitor, progress: Progress): SaxesParser {
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
    const name = localName(tag.name);
    const attributes = tag.attributes as XmlAttributes;
    progress.allowed = visitor.holdsFile?.(name, attributes) ? Number.POSITIVE_INFINITY : longestSilence;
    visitor.open(name, attributes);
  });
  parser.on('closetag', (tag) => {
    progress.silent = 0;
    progress.allowed = longestSilence;
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
