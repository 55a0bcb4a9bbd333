import type { Content, Kind } from './question.queries';

/** What edits the parts of one kind of question. */
export interface PartFieldsProps<C extends Content> {
  content: C;
  change: (changes: Partial<C>) => void;
}

/** An id for a new part of a question; it stays when the part is edited or moved. */
export function newPartId(): string {
  return globalThis.crypto.randomUUID().slice(0, 8);
}

const option = () => ({ id: newPartId(), text: '', right: false });

/** A question with the usual number of empty parts. */
export function blankContent(kind: Kind): Content {
  const stem = '';
  switch (kind) {
    case 'choice':
      return { kind, stem, options: [option(), option(), option(), option()], several: false, shuffle: true };
    case 'true-false':
      return { kind, stem, statements: [option(), option(), option(), option()] };
    case 'short-answer':
      return { kind, stem, answers: [blankAnswer(true)] };
    case 'essay':
      return { kind, stem, rubric: [{ id: newPartId(), text: '', points: 100 }], maxCharacters: null };
    case 'matching':
      return { kind, stem, pairs: [blankPair(), blankPair(), blankPair()], extra: [] };
    case 'ordering':
      return { kind, stem, items: [1, 2, 3].map(() => ({ id: newPartId(), text: '' })) };
    case 'cloze':
      return { kind, stem, gaps: [] };
  }
}

export function blankAnswer(numeric: boolean) {
  return { text: '', numeric, tolerance: null };
}

export function blankPair() {
  return { id: newPartId(), left: '', right: '' };
}

/** The list with one part changed; the others stay the same objects. */
export function withPart<T extends { id: string }>(parts: readonly T[], id: string, change: Partial<T>): T[] {
  return parts.map((part) => (part.id === id ? { ...part, ...change } : part));
}

export function withoutPart<T extends { id: string }>(parts: readonly T[], id: string): T[] {
  return parts.filter((part) => part.id !== id);
}

/** What a person types as a number, as the server keeps it: `0,01` → `0.01`. */
export function decimalOf(typed: string): string {
  return typed.trim().replace(',', '.');
}
