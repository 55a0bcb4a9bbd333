export class CampusView {
  id!: string;
  code!: string;
  name!: string;
}

export class DepartmentView {
  id!: string;
  name!: string;
  campusId!: string | null;
  parentId!: string | null;
}

export class SubjectView {
  id!: string;
  code!: string;
  name!: string;
  programmeName!: string;
  elective!: boolean;
}

export class ClassView {
  id!: string;
  name!: string;
  grade!: number;
  campusId!: string;
}

export class WeekView {
  id!: string;
  number!: number;
  term!: number;
  startsOn!: string;
  endsOn!: string;
}

/** The lists every form of the portal chooses from; small enough to be read at once. */
export class StructureView {
  campuses!: CampusView[];
  departments!: DepartmentView[];
  subjects!: SubjectView[];
  classes!: ClassView[];
  weeks!: WeekView[];
  currentWeek!: number | null;
}
