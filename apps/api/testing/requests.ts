import { assessmentAddresses, assessmentBodies, assessmentQueries } from './assessment-requests';
import { gradebookAddresses, gradebookBodies, gradebookQueries } from './gradebook-requests';
import type { Route } from './routes';
import type { LivedInSchool } from './lived-in-school';

type Address = Record<string, string>;

/** Ids for the `{parameters}` of a route, by the first part of its path. */
export function addressed(route: Route, lived: LivedInSchool): string {
  const { school, has } = lived;
  const ids: Record<string, Address> = {
    'roster-imports': { id: has.rosterImport },
    accounts: { id: has.account, grantId: has.grant },
    'api-clients': { id: has.apiClient },
    students: { id: school.student.personId },
    distributions: { id: has.distribution },
    'distribution-imports': { id: has.distributionImport, row: '0' },
    files: { id: has.file },
    'approval-requests': { id: has.approvalRequest, stepId: has.approvalStep },
    'approval-subjects': { kind: 'material', id: has.pendingMaterial },
    'approval-flows': { kind: 'material' },
    delegations: { id: has.delegation },
    plans: { id: has.plan },
    catalogues: { id: has.catalogue },
    materials: { id: has.material, revision: '1' },
    'catalogue-entries': { id: has.entry },
    'teaching-plans': { id: has.teachingPlan },
    'teaching-plan-rows': { id: has.planRow },
    deliveries: { id: has.delivery },
    'force-majeure-decisions': { id: has.forceMajeure },
    'class-assignments': { id: has.assignment },
    learning: { id: has.assignment },
    children: { id: school.student.personId },
    'online-share': { id: has.target, classId: school.class6A, lessonId: has.lesson },
    reports: { id: has.report },
    'report-schedules': { id: has.schedule },
    'sync-windows': { id: has.window },
    'sync-runs': { id: has.run, name: 'hoc-sinh.csv' },
    notifications: { id: has.notification },
    ...assessmentAddresses(has),
    ...gradebookAddresses(school, has),
  };
  const known = ids[String(route.path.split('/')[1])] ?? {};
  const path = route.path.replace(/\{(\w+)\}/g, (parameter, name: string) => known[name] ?? parameter);
  if (path.includes('{')) throw new Error(`No example for ${route.name}`);
  return path + (queries(lived)[route.path] ?? '');
}

const queries = ({ school, has: { lesson: lessonId } }: LivedInSchool): Address => ({
  ...assessmentQueries(school),
  ...gradebookQueries(school),
  '/teaching-plans/{id}/proposal': `?classId=${school.class6A}`,
  '/materials/duplicates': `?lessonId=${lessonId}&title=video`,
  '/lesson-coverage': `?subjectId=${school.mathsId}&grade=6`,
  '/row-evidence': `?rowIds=${lessonId}`,
  '/teaching-plan-rows/{id}/attendance': '?heldOn=2026-11-12',
  '/online-share/figures': '?kind=class',
  '/online-share/rows': '?kind=school&key=school',
  '/reports/preview': '?period=now&scope=school',
  '/reports/{id}/document': '?format=docx',
});

const reason = { reason: 'Dữ liệu sai' };
const day = '2026-11-23';

/** A body that is well formed and names objects of the school, so that only the rights stand in its way. */
export function bodyFor(route: Route, lived: LivedInSchool): object | undefined {
  const bodies = {
    ...ofPeople(lived),
    ...ofCatalogue(lived),
    ...ofTeaching(lived),
    ...assessmentBodies(lived.school, lived.has),
    ...gradebookBodies(lived.school),
    ...ofTheRest(lived),
  };
  return (bodies as Record<string, object>)[route.name];
}

const ofPeople = ({ school, has }: LivedInSchool) => ({
  'POST /session': { username: 'nobody', password: 'wrong' },
  'PUT /session/password': { current: 'wrong', next: 'mot-mat-khau-moi' },
  'PUT /session/locale': { locale: 'vi' },
  'POST /roster-imports/{id}/application': { leaveOutBad: true },
  'POST /accounts': { kind: 'student', personId: school.student.personId },
  'POST /accounts/{id}/grants': { role: 'librarian', campusId: school.campusId },
  'POST /account-batches': { kind: 'student', classId: school.class6A },
  'POST /api-clients': { name: 'Kho dữ liệu', scopes: ['materials:read'] },
  'POST /students/{id}/enrolments': { classId: school.class6B },
  'POST /approval-requests/{id}/decisions': {
    stepId: has.approvalStep,
    verdict: 'return',
    reason: 'Chưa đạt',
    contentHash: 'x',
  },
  'POST /approval-requests/{id}/claims': { stepId: has.approvalStep },
  'POST /approval-requests/{id}/reassignment': {
    stepId: has.approvalStep,
    staffId: school.otherMathsTeacher.personId,
  },
  'POST /approval-decisions': {
    items: [{ requestId: has.approvalRequest, stepId: has.approvalStep, contentHash: 'x' }],
  },
  'PUT /approval-flows/{kind}': { version: 1, ...oneStep },
  'POST /delegations': { toStaffId: school.deputy.personId, fromOn: day, toOn: day },
  'PUT /delegations/{id}': { fromOn: day, toOn: day },
});

/** The deputy decides alone. */
const flowStep = {
  key: 'duyet',
  name: 'Phê duyệt',
  kind: 'decision',
  actors: [{ role: 'deputy', scope: 'school' }],
  peer: false,
  quorum: 1,
  daysUntilDue: 3,
  rubric: [],
};

export const oneStep = { resumeAtReturn: true, steps: [flowStep] };

const ofCatalogue = ({ school, has }: LivedInSchool) => ({
  'PUT /distributions/{id}/lessons': {
    version: 1,
    lessons: [{ id: has.lesson, name: 'Bài 1', kind: 'lesson', halfPeriods: 4 }],
  },
  'POST /distributions/{id}/withdrawal': reason,
  'PATCH /distribution-imports/{id}/rows/{row}': { version: 1, name: 'Bài 1' },
  'POST /plans': { title: 'Kế hoạch khác', phases: [phase] },
  'PUT /plans/{id}': { version: 1, title: 'Kế hoạch đã sửa', phases: [{ ...phase, id: has.phase }] },
  'POST /catalogues': { productionPlanId: has.plan, departmentId: school.mathsDepartmentId },
  'PATCH /catalogues/{id}': { version: 1, title: 'Đã sửa', chairId: school.mathsHead.personId },
  'PUT /catalogues/{id}/entries': { version: 1, entries: [{ id: has.entry, title: 'Đã sửa' }] },
  'POST /catalogues/{id}/proposal': { phaseId: has.phase, subjectId: school.mathsId, grade: 6 },
  'POST /materials': { lessonId: has.lesson, title: 'Học liệu ngoài danh mục' },
  'PATCH /materials/{id}': { version: 1, title: 'Đã sửa', parts: [{ fileId: has.file, title: 'Tệp' }] },
  'POST /materials/{id}/withdrawal': reason,
  'POST /materials/{id}/retirement': reason,
});

const phase = {
  name: 'Giai đoạn 1',
  goal: 'Danh mục',
  startsOn: '2026-11-10',
  endsOn: '2026-11-30',
  targetKind: 'catalogue-approved',
  targetValue: 100,
};

const ofTeaching = ({ school, has }: LivedInSchool) => ({
  'POST /teaching-plans': { subjectId: school.mathsId },
  'PUT /teaching-plans/{id}/rows': {
    version: 1,
    rows: [
      {
        classId: school.class6A,
        lessonId: has.lesson,
        halfPeriods: 2,
        platform: 'LMS',
        materialIds: [has.material],
      },
    ],
    removedRowIds: [has.planRow],
  },
  'POST /teaching-plans/{id}/copies': { version: 1, rowIds: [has.planRow], classIds: [school.class6B] },
  'POST /teaching-plans/{id}/submission': { version: 1 },
  'PUT /teaching-plan-rows/{id}/materials': { materialIds: [has.material] },
  'POST /teaching-plan-rows/{id}/delivery': { deliveredOn: '2026-11-20', halfPeriods: 2, note: '' },
  'POST /deliveries/{id}/withdrawal': reason,
  'POST /force-majeure-decisions': {
    number: '16/QĐ',
    reason: 'Bão',
    fromOn: day,
    toOn: day,
    campusIds: [school.campusId],
    classIds: [school.class6A],
  },
  'POST /force-majeure-decisions/{id}/withdrawal': reason,
  'POST /teaching-plan-rows/{id}/assignment': { visibleFrom: day },
  'POST /class-assignments': { rowIds: [has.planRow], visibleFrom: day },
  'PUT /teaching-plan-rows/{id}/attendance': {
    heldOn: '2026-11-12',
    entries: [{ studentId: school.student.personId, present: true }],
  },
});

const ofTheRest = ({ school }: LivedInSchool) => ({
  'PUT /online-share/policy': {
    withoutPhysicalEducation: true,
    denominator: 'year',
    reading: 'periods',
    average: 'simple',
  },
  'PATCH /online-share/targets/{id}': { minPercent: 12 },
  'POST /reports': { kind: 'online-share', scope: 'school', period: 'now' },
  'PATCH /reports/{id}': {
    version: 1,
    narrative: { difficulties: 'a', causes: 'b', proposals: 'c' },
  },
  'POST /reports/{id}/issue': { number: 7, issuedOn: day, version: 1 },
  'POST /report-schedules': { rule: 'year-end', scope: 'school', recipients: [school.principal.personId] },
  'PATCH /report-schedules/{id}': { version: 1, active: false },
});
