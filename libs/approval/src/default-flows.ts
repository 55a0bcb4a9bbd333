import type { Criterion, FlowRule, FlowStep, StepActor } from './flow';

const departmentHead: StepActor = { role: 'department-head', scope: 'department' };
const deputy: StepActor = { role: 'deputy', scope: 'school' };
const principal: StepActor = { role: 'principal', scope: 'school' };

/** What Điều 7, Thông tư 09/2021/TT-BGDĐT asks of materials, as a sheet of points for the critique. */
export const materialRubric: Criterion[] = [
  { key: 'scientific', name: 'Chính xác, khoa học', maxPoints: 10 },
  { key: 'pedagogical', name: 'Sư phạm, phù hợp học sinh', maxPoints: 10 },
  { key: 'requirements', name: 'Phù hợp yêu cầu cần đạt', maxPoints: 10 },
  { key: 'technical', name: 'Kĩ thuật và bản quyền', maxPoints: 10 },
];

function decision(key: string, name: string, actors: StepActor[], daysUntilDue: number): FlowStep {
  return { key, name, kind: 'decision', actors, peer: false, quorum: 1, daysUntilDue, rubric: [] };
}

/**
 * The rules a school starts from until it writes its own. Materials: Điều 7, Thông tư 09/2021/TT-BGDĐT (passed by the
 * department, approved by the head of school) with a colleague's critique first, as school plans prescribe. The
 * head's deputy approves materials under a delegation.
 */
const defaults: Record<string, FlowRule> = {
  material: {
    resumeAtReturn: true,
    steps: [
      {
        key: 'critique',
        name: 'Phản biện',
        kind: 'critique',
        actors: [],
        peer: true,
        quorum: 1,
        daysUntilDue: 5,
        rubric: materialRubric,
      },
      decision('department', 'Tổ chuyên môn thông qua', [departmentHead], 3),
      decision('approval', 'Hiệu trưởng phê duyệt', [principal], 3),
    ],
  },
  catalogue: {
    resumeAtReturn: true,
    steps: [decision('board', 'Ban giám hiệu phê duyệt', [principal, deputy], 5)],
  },
  distribution: {
    resumeAtReturn: true,
    steps: [decision('board', 'Ban giám hiệu phê duyệt', [deputy, principal], 5)],
  },
  'teaching-plan': {
    resumeAtReturn: true,
    steps: [
      decision('department', 'Tổ trưởng xem xét', [departmentHead], 3),
      decision('board', 'Ban giám hiệu phê duyệt', [deputy, principal], 3),
    ],
  },
  'production-plan': {
    resumeAtReturn: true,
    steps: [decision('principal', 'Hiệu trưởng phê duyệt', [principal], 5)],
  },
  question: {
    resumeAtReturn: true,
    steps: [decision('department', 'Tổ trưởng duyệt', [departmentHead], 5)],
  },
  // Điều 6 and 7, Thông tư 22/2021/TT-BGDĐT: regular tests are the teachers', periodic ones the school's.
  test: {
    resumeAtReturn: true,
    steps: [decision('department', 'Tổ trưởng duyệt', [departmentHead], 3)],
  },
  'periodic-test': {
    resumeAtReturn: true,
    steps: [
      decision('department', 'Tổ chuyên môn thông qua', [departmentHead], 3),
      decision('board', 'Ban giám hiệu phê duyệt', [deputy, principal], 3),
    ],
  },
  'mark-sheet': {
    resumeAtReturn: true,
    steps: [decision('deputy', 'Phó hiệu trưởng duyệt điểm', [deputy, principal], 3)],
  },
  'trait-sheet': {
    resumeAtReturn: true,
    steps: [decision('deputy', 'Phó hiệu trưởng duyệt đánh giá', [deputy, principal], 3)],
  },
  report: {
    resumeAtReturn: false,
    steps: [decision('principal', 'Hiệu trưởng phê duyệt', [principal], 3)],
  },
};

const anythingElse: FlowRule = {
  resumeAtReturn: true,
  steps: [decision('board', 'Ban giám hiệu phê duyệt', [deputy, principal], 5)],
};

export function defaultFlow(kind: string): FlowRule {
  return defaults[kind] ?? anythingElse;
}

/** Kinds of subject that have a rule of their own from the start. */
export const flowKinds = Object.keys(defaults);
