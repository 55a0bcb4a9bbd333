/** A fact other modules may react to. Declared once, in the sending module's `<module>.events.ts`. */
export interface EventDefinition<P extends object> {
  readonly name: string;
  readonly subjectKind: string;
  /** Carries the payload's type; never set. */
  readonly payload?: P;
}

/** `defineEvent<{ materialId: string }>('catalog.material-published', 'material')`; names are past tense. */
export function defineEvent<P extends object>(name: string, subjectKind: string): EventDefinition<P> {
  return { name, subjectKind };
}

export interface RecordedEvent<P extends object = Record<string, unknown>> {
  readonly seq: string;
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly actor: { kind: string; accountId: string | null; personId: string | null; name: string };
  readonly payload: P;
  readonly at: string;
}
