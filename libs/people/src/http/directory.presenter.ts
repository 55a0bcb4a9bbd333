import { Actor } from '@hoclieu/platform';
import { manageAccounts } from '../accounts/account.policy';
import { callGuardians, masked, moveStudents, seeStaffRecords } from '../directory/directory.policy';
import type { ListedGuardian } from '../directory/guardian-directory';
import type { ListedStaff } from '../directory/staff-directory';
import type { EnrolmentPeriod, ListedStudent } from '../directory/student-directory';
import { seePersonalNumbers } from '../roster/roster.policy';
import { StaffSummary, StudentDetail, StudentSummary } from './directory.view';

export function studentSummary(actor: Actor, student: ListedStudent): StudentSummary {
  const { folded: _, ...shown } = student;
  return { ...shown, personalNumber: masked(student.personalNumber, seePersonalNumbers(actor)) };
}

export function studentDetail(
  actor: Actor,
  student: ListedStudent,
  guardians: ListedGuardian[],
  enrolments: EnrolmentPeriod[],
): StudentDetail {
  return {
    ...studentSummary(actor, student),
    guardians: guardianList(actor, student, guardians),
    enrolments,
    can: { move: moveStudents(actor), openAccounts: manageAccounts(actor) },
  };
}

/** Telephone numbers are for the office and the homeroom teacher. */
export function guardianList(
  actor: Actor,
  student: ListedStudent,
  guardians: ListedGuardian[],
): ListedGuardian[] {
  const visible = callGuardians(actor, student.classId);
  return guardians.map((guardian) => ({ ...guardian, phone: masked(guardian.phone, visible) }));
}

export function staffSummary(actor: Actor, member: ListedStaff): StaffSummary {
  const { id, fullName, departmentId, departmentName, status } = member;
  const can = { openAccount: manageAccounts(actor) && !member.hasAccount && status !== 'left' };
  const known = { id, fullName, departmentId, departmentName, status, can };
  if (!seeStaffRecords(actor)) return { ...known, ...nothingMore };
  const { campusName, position, ministryCode, birthDate, hasAccount } = member;
  const personalNumber = masked(member.personalNumber, seePersonalNumbers(actor));
  return { ...known, campusName, position, ministryCode, birthDate, hasAccount, personalNumber };
}

const nothingMore = {
  campusName: null,
  position: null,
  ministryCode: null,
  personalNumber: null,
  birthDate: null,
  hasAccount: null,
};
