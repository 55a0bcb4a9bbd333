export class AccountView {
  id!: string;
  username!: string;
  displayName!: string;
  kind!: 'staff' | 'student' | 'guardian';
  personId!: string;
  locale!: 'vi' | 'en';
  mustChangePassword!: boolean;
}

export class SessionSchoolView {
  id!: string;
  name!: string;
  code!: string;
}

export class SessionYearView {
  id!: string;
  name!: string;
  startsOn!: string;
  endsOn!: string;
}

export class SessionRoleView {
  role!: string;
  scopeLabel!: string | null;
}

/** Who is signed in, and what the portal offers them; `can` is all the portal knows of rights. */
export class SessionView {
  account!: AccountView;
  school!: SessionSchoolView;
  schoolYear!: SessionYearView | null;
  roles!: SessionRoleView[];
  can!: Record<string, boolean>;
  /** The page this person starts from. */
  opensTo!: string;
}
