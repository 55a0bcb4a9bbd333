export type ErrorKind =
  | 'not-found'
  | 'unauthenticated'
  | 'forbidden'
  | 'invalid'
  | 'conflict'
  | 'gone'
  | 'too-many'
  | 'unavailable';

/**
 * A refusal the user can act on. `code` is stable (`<module>.<fact>`) and is the key of the sentence in
 * `<module>.messages.ts`; `details` fill its `{placeholders}` and travel in the problem document.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: ErrorKind,
    readonly code: string,
    readonly details: Record<string, unknown> = {},
  ) {
    super(code);
    this.name = new.target.name;
  }
}
