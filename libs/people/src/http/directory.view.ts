export class StudentSummary {
  id!: string;
  fullName!: string;
  birthDate!: string | null;
  gender!: 'male' | 'female' | null;
  ministryCode!: string | null;
  temporaryCode!: string | null;
  /** Masked except for heads and the clerk. */
  personalNumber!: string | null;
  status!: string;
  classId!: string | null;
  className!: string | null;
  hasAccount!: boolean;
}

export class StudentPage {
  items!: StudentSummary[];
  nextCursor!: string | null;
}

export class GuardianView {
  id!: string;
  fullName!: string;
  relation!: 'father' | 'mother' | 'guardian';
  phone!: string | null;
  hasAccount!: boolean;
}

export class GuardianList {
  items!: GuardianView[];
}

export class EnrolmentView {
  classId!: string;
  className!: string;
  schoolYear!: string;
  fromOn!: string;
  toOn!: string | null;
}

export class StudentDetail extends StudentSummary {
  guardians!: GuardianView[];
  enrolments!: EnrolmentView[];
  can!: { move: boolean; openAccounts: boolean };
}

export class StaffSummary {
  id!: string;
  fullName!: string;
  departmentId!: string | null;
  departmentName!: string | null;
  /** What follows is null for colleagues who only choose from the list. */
  campusName!: string | null;
  position!: string | null;
  ministryCode!: string | null;
  personalNumber!: string | null;
  birthDate!: string | null;
  status!: 'active' | 'on-leave' | 'left';
  hasAccount!: boolean | null;
  can!: { openAccount: boolean };
}

export class StaffPage {
  items!: StaffSummary[];
  nextCursor!: string | null;
}
