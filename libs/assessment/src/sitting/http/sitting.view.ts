export class GivenSittingRights {
  change!: boolean;
  cancel!: boolean;
}

export class GivenSitting {
  id!: string;
  classId!: string;
  className!: string;
  opensAt!: Date;
  closesAt!: Date;
  durationMinutes!: number;
  attemptsAllowed!: number;
  version!: number;
  givenBy!: string;
  attempts!: number;
  can!: GivenSittingRights;
}

export class TaughtClass {
  id!: string;
  name!: string;
}

export class TestSittingsRights {
  give!: boolean;
}

export class TestSittingsView {
  items!: GivenSitting[];
  /** Where the actor teaches the subject in the grade of the test. */
  classes!: TaughtClass[];
  can!: TestSittingsRights;
}
