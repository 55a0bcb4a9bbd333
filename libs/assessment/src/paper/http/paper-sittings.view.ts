import { TaughtClass } from '../../sitting/http/sitting.view';

export class PaperSittingRights {
  cancel!: boolean;
}

export class PaperSittingView {
  id!: string;
  classId!: string;
  className!: string;
  heldAt!: Date;
  releasedAt!: Date | null;
  students!: number;
  /** Answer sheets that came in. */
  sheets!: number;
  can!: PaperSittingRights;
}

export class PaperSittingsRights {
  hold!: boolean;
}

export class PaperSittingsView {
  items!: PaperSittingView[];
  /** Where the actor teaches the subject and the test was not held yet. */
  classes!: TaughtClass[];
  can!: PaperSittingsRights;
}
