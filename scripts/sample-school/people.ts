import { Readable } from 'node:stream';
import {
  AccountNaming,
  AccountOpening,
  RoleGranting,
  RosterApplication,
  RosterUpload,
  SignIn,
} from '@hoclieu/people';
import { systemActor } from '@hoclieu/platform';
import { SchoolFounding, SchoolStructure } from '@hoclieu/school';
import { sampleClasses, sampleStudents, sampleTeaching } from './classes';
import { classFile, staffFile, studentFile, teachingFile } from './roster-files';
import { samplePassword } from './sample-password';
import { SampleStaff, sampleStaff } from './staff';
import type { Stage } from './stage';
import { sampleSchool } from './structure';

/** Classes whose students and guardians have accounts from the start. */
const classesWithAccounts = ['6A1', '10A1'];

/** Founds the school and brings its people in through the roster imports, as a clerk would. */
export async function bringPeople(stage: Stage): Promise<void> {
  stage.itIs('2026-08-17');
  stage.schoolId = await stage.get(SchoolFounding).found(sampleSchool);
  const staff = sampleStaff(stage.choose);
  const classes = sampleClasses(staff);
  const students = sampleStudents(stage.choose, classes);
  await importRoster(stage, 'staff', await staffFile(staff));
  await importRoster(stage, 'classes', await classFile(classes));
  await importRoster(stage, 'teaching', await teachingFile(sampleTeaching(classes, staff)));
  await importRoster(stage, 'students', await studentFile(students));
  await openStaffAccounts(stage, staff);
  await openFamilyAccounts(stage);
}

async function importRoster(stage: Stage, kind: 'staff' | 'classes' | 'teaching' | 'students', file: Buffer) {
  const actor = systemActor(stage.schoolId);
  const upload = { kind, fileName: `${kind}.xlsx`, content: Readable.from([file]) };
  const roster = await stage.get(RosterUpload).receive(actor, upload);
  await stage.get(RosterApplication).apply(actor, roster.id, { leaveOutBad: false });
}

async function openStaffAccounts(stage: Stage, staff: readonly SampleStaff[]): Promise<void> {
  const actor = systemActor(stage.schoolId);
  const opened = await stage.get(AccountOpening).open(actor, { kind: 'staff' });
  const byCode = new Map(opened.map((account) => [account.username, account]));
  const departments = await stage.get(SchoolStructure).departments(stage.schoolId);
  const campuses = await stage.get(SchoolStructure).campuses(stage.schoolId);
  for (const person of staff) {
    const account = byCode.get(person.code);
    if (!account) throw new Error(`${person.name} has no account`);
    if (person.role !== 'teacher') {
      const departmentId = departments.find(({ name }) => name === person.department)?.id;
      const campusId =
        person.role === 'campus-manager'
          ? campuses.find(({ code }) => code === person.campus)?.id
          : undefined;
      await stage
        .get(RoleGranting)
        .grant(actor, account.accountId, { role: person.role, departmentId, campusId });
    }
    if (person.username) await takeOver(stage, account.accountId, person.username, account.password);
  }
}

async function openFamilyAccounts(stage: Stage): Promise<void> {
  const actor = systemActor(stage.schoolId);
  const year = await stage.get(SchoolStructure).currentYear(stage.schoolId);
  const classes = await stage.get(SchoolStructure).classes(stage.schoolId, year.id);
  for (const name of classesWithAccounts) {
    const classId = classes.find((one) => one.name === name)?.id;
    const students = await stage.get(AccountOpening).open(actor, { kind: 'student', classId });
    const guardians = await stage.get(AccountOpening).open(actor, { kind: 'guardian', classId });
    if (name !== classesWithAccounts[0]) continue;
    const [student] = students;
    if (student) await takeOver(stage, student.accountId, 'hocsinh', student.password);
    const parentId = await parentOf(stage, student?.accountId);
    const parent = guardians.find(({ accountId }) => accountId === parentId);
    if (parent) await takeOver(stage, parent.accountId, 'phuhuynh', parent.password);
  }
}

/** A parent of the printed student, so that both accounts see the same lessons. */
async function parentOf(stage: Stage, studentAccountId: string | undefined): Promise<string | undefined> {
  const row = await stage.database.one<{ id: string }>(
    `select g.id from people.account s
       join people.guardianship k on k.school_id = s.school_id and k.student_id = s.person_id
       join people.account g on g.school_id = k.school_id and g.kind = 'guardian' and g.person_id = k.guardian_id
      where s.school_id = $1 and s.id = $2 order by k.relation desc, g.id limit 1`,
    [stage.schoolId, studentAccountId ?? null],
  );
  return row?.id;
}

/** Gives a printed account its name and, as its owner at the first sign-in, the sample password. */
async function takeOver(
  stage: Stage,
  accountId: string,
  username: string,
  firstPassword: string,
): Promise<void> {
  await stage.get(AccountNaming).rename(systemActor(stage.schoolId), accountId, username);
  const owner = await stage.as(accountId);
  await stage.get(SignIn).changePassword(owner, firstPassword, samplePassword);
}
