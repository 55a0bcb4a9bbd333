import type { Kind } from './question.queries';

const gap = /\[\[([^[\]]+)\]\]/g;

/** A stem to be read: the gaps of a cloze as lines to write on, not as the marks their author typed. */
export function withBlanks({ kind, stem }: { kind: Kind; stem: string }): string {
  return kind === 'cloze' ? stem.replaceAll(gap, '____') : stem;
}
