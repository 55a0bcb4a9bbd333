import { PersonView } from './approval-request.view';

export class DelegationCan {
  change!: boolean;
}

export class DelegationView {
  id!: string;
  from!: PersonView;
  to!: PersonView;
  fromOn!: string;
  toOn!: string;
  /** Kinds of subject; null: everything. */
  kinds!: string[] | null;
  note!: string;
  endedAt!: string | null;
  state!: 'in-force' | 'coming' | 'over';
  can!: DelegationCan;
}

export class DelegatesCan {
  create!: boolean;
}

export class DelegationList {
  items!: DelegationView[];
  can!: DelegatesCan;
}

export class ColleagueView {
  staffId!: string;
  name!: string;
  position!: string;
}

export class ColleagueList {
  items!: ColleagueView[];
}

export class CreatedDelegation {
  id!: string;
}
