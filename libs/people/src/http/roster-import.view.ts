export class RosterCountsView {
  total!: number;
  new!: number;
  changed!: number;
  moved!: number;
  unchanged!: number;
  bad!: number;
  /** People the school has in the classes the file covers, whom the file does not name. */
  absent!: number;
}

export class RosterColumnView {
  key!: string;
  /** Letter of the column in the file. */
  letter!: string;
}

export class RosterImportView {
  id!: string;
  kind!: 'students' | 'staff' | 'classes' | 'teaching';
  status!: 'checked' | 'applied';
  fileName!: string;
  counts!: RosterCountsView;
  columns!: RosterColumnView[];
  unknownHeadings!: string[];
  createdByName!: string;
  createdAt!: string;
  appliedByName!: string | null;
  appliedAt!: string | null;
  /** When the rows were removed; the counts stay. */
  purgedAt!: string | null;
  can!: { apply: boolean };
}

export class RosterImportPage {
  items!: RosterImportView[];
  nextCursor!: string | null;
}

export class RosterProblemView {
  /** "D17": where to look in the file. */
  cell!: string | null;
  column!: string | null;
  code!: string;
  sentence!: string;
  read!: string | null;
}

export class RosterChangeView {
  field!: string;
  before!: string | null;
  after!: string;
}

export class RosterRowView {
  position!: number;
  sheet!: string;
  row!: number;
  outcome!: 'new' | 'changed' | 'moved' | 'unchanged' | 'bad';
  /** What stood in the understood columns, in the order of `columns`. */
  read!: string[];
  changes!: RosterChangeView[];
  problems!: RosterProblemView[];
}

export class RosterRowPage {
  items!: RosterRowView[];
  nextCursor!: string | null;
}
