export class AccountRights {
  resetPassword!: boolean;
  close!: boolean;
  reopen!: boolean;
  unlock!: boolean;
  grantRole!: boolean;
}

export class AccountSummary {
  id!: string;
  username!: string;
  displayName!: string;
  kind!: 'staff' | 'student' | 'guardian';
  personId!: string;
  state!: 'active' | 'locked' | 'disabled' | 'not-yet-used';
  lastSignedInAt!: string | null;
  roles!: string[];
  can!: AccountRights;
}

export class AccountPage {
  items!: AccountSummary[];
  nextCursor!: string | null;
}

export class RoleGrantView {
  id!: string;
  role!: string;
  scopeLabel!: string | null;
  fromOn!: string;
  toOn!: string | null;
  grantedByName!: string | null;
  inForce!: boolean;
  can!: { revoke: boolean };
}

export class GrantableRole {
  role!: string;
  /** The place it needs; null: the whole school. */
  scope!: 'campus' | 'department' | 'class' | null;
}

export class AccountDetail extends AccountSummary {
  grants!: RoleGrantView[];
  grantableRoles!: GrantableRole[];
}

/** The password is shown this once. */
export class FirstPasswordView {
  accountId!: string;
  username!: string;
  password!: string;
}

export class ApiClientView {
  id!: string;
  name!: string;
  keyPrefix!: string;
  scopes!: string[];
  createdAt!: string;
  lastUsedAt!: string | null;
  expiresAt!: string | null;
  revokedAt!: string | null;
  can!: { revoke: boolean };
}

export class ApiClientList {
  items!: ApiClientView[];
  /** What a key can be allowed to do. */
  scopes!: string[];
}

export class NewApiClientView extends ApiClientView {
  /** Shown this once; only its hash is kept. */
  key!: string;
}
