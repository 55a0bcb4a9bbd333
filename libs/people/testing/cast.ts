import { Actor, Database, newId, Role } from '@hoclieu/platform';
import { hashPassword } from '../src/passwords';

/** One hash for all test accounts: argon2 is slow on purpose. */
const password = 'mat-khau-thu-nghiem';
const passwordHash = hashPassword(password);

export interface TestPerson extends Actor {
  readonly username: string;
  readonly password: string;
  readonly accountId: string;
  readonly personId: string;
}

export interface Casting {
  readonly name: string;
  readonly role: Role;
  readonly departmentId?: string;
  readonly campusId?: string;
}

export async function castStaff(database: Database, schoolId: string, casting: Casting): Promise<TestPerson> {
  const personId = newId();
  await database.query(
    `insert into people.staff (school_id, id, full_name, department_id, campus_id, position) values ($1, $2, $3, $4, $5, $6)`,
    [schoolId, personId, casting.name, casting.departmentId ?? null, casting.campusId ?? null, casting.role],
  );
  const person = await openAccount(database, schoolId, 'staff', personId, casting.name);
  const scope = casting.role === 'department-head' ? (casting.departmentId ?? null) : null;
  await database.query(
    `insert into people.role_grant (school_id, account_id, role, campus_id, department_id, from_on)
     values ($1, $2, $3, $4, $5, '2026-08-01')`,
    [schoolId, person.accountId, casting.role, casting.campusId ?? null, scope],
  );
  const branches = await database.query<{ id: string }>(
    'select id from school.department where school_id = $1 and (id = $2 or parent_id = $2)',
    [schoolId, scope],
  );
  const grants = (scope ? branches.map((branch) => branch.id) : [null]).map((departmentId) => ({
    role: casting.role,
    campusId: casting.campusId ?? null,
    departmentId,
    classId: null,
  }));
  return { ...person, grants };
}

export async function castStudent(
  database: Database,
  schoolId: string,
  name: string,
  classId: string,
): Promise<TestPerson> {
  const personId = newId();
  await database.query(
    `insert into people.student (school_id, id, full_name, birth_date, gender) values ($1, $2, $3, '2015-03-12', 'male')`,
    [schoolId, personId, name],
  );
  await database.query(
    `insert into people.enrolment (school_id, student_id, class_id, from_on) values ($1, $2, $3, '2026-09-07')`,
    [schoolId, personId, classId],
  );
  return openAccount(database, schoolId, 'student', personId, name);
}

export async function castGuardian(
  database: Database,
  schoolId: string,
  child: TestPerson,
): Promise<TestPerson> {
  const personId = newId();
  await database.query(
    `insert into people.guardian (school_id, id, full_name) values ($1, $2, 'Nguyễn Thị Mẹ')`,
    [schoolId, personId],
  );
  await database.query(`insert into people.guardianship values ($1, $2, $3, 'mother')`, [
    schoolId,
    personId,
    child.personId,
  ]);
  return openAccount(database, schoolId, 'guardian', personId, 'Nguyễn Thị Mẹ');
}

async function openAccount(
  database: Database,
  schoolId: string,
  kind: 'staff' | 'student' | 'guardian',
  personId: string,
  name: string,
): Promise<TestPerson> {
  const accountId = newId();
  const username = `u-${accountId}`;
  await database.query(
    `insert into people.account (school_id, id, username, kind, person_id, display_name, password_hash, must_change_password)
     values ($1, $2, $3, $4, $5, $6, $7, false)`,
    [schoolId, accountId, username, kind, personId, name, await passwordHash],
  );
  const grants = kind === 'staff' ? [] : [{ role: kind, campusId: null, departmentId: null, classId: null }];
  return { kind, schoolId, accountId, personId, name, locale: 'vi', grants, scopes: [], username, password };
}
