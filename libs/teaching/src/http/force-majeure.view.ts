export class ForceMajeureRights {
  withdraw!: boolean;
}

export class ForceMajeureView {
  id!: string;
  number!: string;
  reason!: string;
  fromOn!: string;
  toOn!: string;
  decidedBy!: string | null;
  withdrawnAt!: string | null;
  withdrawReason!: string | null;
  campusIds!: string[];
  classIds!: string[];
  /** Rows of plans that stand on it. */
  rows!: number;
  can!: ForceMajeureRights;
}

export class ForceMajeurePageRights {
  decide!: boolean;
}

export class ForceMajeurePage {
  items!: ForceMajeureView[];
  nextCursor!: string | null;
  can!: ForceMajeurePageRights;
}

export class NewDecisionView {
  id!: string;
}
