export class SyncWindowView {
  id!: string;
  name!: string;
  dueAt!: string;
  source!: string;
  state!: string | null;
  deliveredAt!: string | null;
}

export class SyncWindowsView {
  items!: SyncWindowView[];
  can!: Record<string, boolean>;
}

export class PackedFileView {
  name!: string;
  rows!: number | null;
  bytes!: number;
  sha256!: string;
}

export class ReceiptView {
  deliveredAt!: string;
  manifestSha256!: string;
  /** The same data had been delivered before; nothing new was written. */
  repeated!: boolean;
}

export class SyncRunView {
  id!: string;
  windowId!: string;
  state!: 'queued' | 'checking' | 'blocked' | 'packing' | 'delivered' | 'failed';
  startedAt!: string;
  startedByName!: string;
  finishedAt!: string | null;
  errors!: number;
  warnings!: number;
  contentHash!: string | null;
  files!: PackedFileView[];
  receipt!: ReceiptView | null;
  failure!: string | null;
  can!: Record<string, boolean>;
}

export class SyncExampleView {
  kind!: string;
  id!: string;
  label!: string;
}

export class SyncCheckView {
  checkKey!: string;
  severity!: 'error' | 'warning';
  count!: number;
  /** The first twenty; the issues of a run list them all. */
  examples!: SyncExampleView[];
}

export class SyncReadinessView {
  checkedAt!: string;
  errors!: number;
  warnings!: number;
  checks!: SyncCheckView[];
}

export class SyncRunPage {
  items!: SyncRunView[];
  nextCursor!: string | null;
}

export class SyncIssueView {
  number!: number;
  checkKey!: string;
  severity!: 'error' | 'warning';
  kind!: string;
  id!: string | null;
  label!: string;
}

export class SyncIssuePage {
  items!: SyncIssueView[];
  nextCursor!: string | null;
}
