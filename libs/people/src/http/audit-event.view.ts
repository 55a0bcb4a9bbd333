export class AuditActorView {
  kind!: string;
  name!: string;
}

export class AuditEventView {
  seq!: string;
  id!: string;
  name!: string;
  subjectKind!: string;
  subjectId!: string | null;
  actor!: AuditActorView;
  payload!: Record<string, unknown>;
  at!: string;
}

export class AuditEventPage {
  items!: AuditEventView[];
  nextCursor!: string | null;
}
