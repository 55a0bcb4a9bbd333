import { createHash } from 'node:crypto';
import { Approvals } from '@hoclieu/approval';
import { aCatalogue, aMaterialOf, aPlan } from '@hoclieu/catalog/testing';
import { ShareComputation } from '@hoclieu/online-share';
import { aShareExample } from '@hoclieu/online-share/testing';
import { newApiKey } from '@hoclieu/people';
import { aSchool, RunningApi, TestSchool } from '@hoclieu/people/testing';
import { Storage } from '@hoclieu/platform';
import { Readable } from 'node:stream';
import { assessed, AssessmentBelongings } from './assessment-requests';
import { graded } from './gradebook-requests';

/** Ids of one object of each kind in a school that has been at work for a while. */
export type Belongings = Record<
  | 'account'
  | 'grant'
  | 'apiClient'
  | 'rosterImport'
  | 'distribution'
  | 'distributionImport'
  | 'lesson'
  | 'file'
  | 'approvalRequest'
  | 'approvalStep'
  | 'delegation'
  | 'plan'
  | 'phase'
  | 'catalogue'
  | 'entry'
  | 'material'
  | 'draft'
  | 'pendingMaterial'
  | 'teachingPlan'
  | 'planRow'
  | 'delivery'
  | 'forceMajeure'
  | 'assignment'
  | 'target'
  | 'report'
  | 'schedule'
  | 'window'
  | 'run'
  | 'notification',
  string
> &
  AssessmentBelongings & { markSheet: string; traitSheet: string };

export interface LivedInSchool {
  readonly school: TestSchool;
  readonly has: Belongings;
}

/** A school with one object of every kind that a route can name. */
export async function aLivedInSchool(api: RunningApi): Promise<LivedInSchool> {
  const school = await aSchool(api.database);
  const example = await aShareExample(api.database, school);
  await api.get(ShareComputation).compute(school.principal);
  const made = {
    ...(await planned(api, school, String(example.lessons['L3']))),
    ...(await keptByPeople(api, school)),
    ...(await taught(api, school)),
    ...(await sentAndReported(api, school)),
    ...(await assessed(api, school)),
    ...(await graded(api, school)),
  };
  const material = String(example.materials['video L1']);
  const file = await fileOf(api, school, material);
  return {
    school,
    has: {
      ...made,
      ...(await underReview(api, school, made.pendingMaterial)),
      material,
      file,
      lesson: String(example.lessons['L3']),
      planRow: String(example.planRows['6A L1']),
    },
  };
}

type Values = Record<string, unknown>;

async function add(api: RunningApi, school: TestSchool, table: string, values: Values): Promise<string> {
  const columns = ['school_id', ...Object.keys(values)];
  const marks = columns.map((_, i) => `$${i + 1}`);
  const row = await api.database.one<{ id: string }>(
    `insert into ${table} (${columns.join(', ')}) values (${marks.join(', ')}) returning id`,
    [school.id, ...Object.values(values)],
  );
  return String(row?.id);
}

async function idOf(api: RunningApi, school: TestSchool, table: string, where = 'true'): Promise<string> {
  const row = await api.database.one<{ id: string }>(
    `select id from ${table} where school_id = $1 and ${where} order by id limit 1`,
    [school.id],
  );
  return String(row?.id);
}

async function planned(api: RunningApi, school: TestSchool, lessonId: string) {
  const plan = await aPlan(api.database, school);
  const catalogue = await aCatalogue(api.database, school, {
    plan,
    lessonIds: [lessonId, lessonId, lessonId],
  });
  const [entry = '', forDraft = '', forPending = ''] = catalogue.entryIds;
  return {
    plan: plan.id,
    phase: plan.phaseId,
    catalogue: catalogue.id,
    entry,
    draft: await aMaterialOf(api.database, school.id, forDraft, 'draft'),
    pendingMaterial: await aMaterialOf(api.database, school.id, forPending, 'in-review'),
  };
}

async function underReview(api: RunningApi, school: TestSchool, materialId: string) {
  const { requestId } = await api.get(Approvals).request(school.mathsTeacher, 'material', materialId);
  return {
    approvalRequest: requestId,
    approvalStep: await idOf(api, school, 'approval.step'),
    delegation: await add(api, school, 'approval.delegation', {
      id: crypto.randomUUID(),
      from_staff_id: school.principal.personId,
      to_staff_id: school.deputy.personId,
      from_on: '2026-11-22',
      to_on: '2026-11-30',
      created_at: new Date('2026-11-22T01:00:00Z'),
    }),
  };
}

async function keptByPeople(api: RunningApi, school: TestSchool) {
  const { prefix, hash } = newApiKey();
  const by = { created_by_name: 'Đặng Thị Hoa', created_at: new Date('2026-11-20T01:00:00Z') };
  return {
    account: school.otherStudent.accountId,
    grant: await idOf(api, school, 'people.role_grant', `account_id = '${school.librarian.accountId}'`),
    apiClient: await add(api, school, 'people.api_client', {
      name: 'Kho học liệu',
      key_prefix: prefix,
      key_hash: hash,
      scopes: [],
    }),
    rosterImport: await add(api, school, 'people.roster_import', {
      ...by,
      kind: 'students',
      file_name: 'hoc-sinh.xlsx',
      file_sha256: createHash('sha256').update(school.id).digest('hex'),
      file_bytes: 10,
      school_year_id: school.yearId,
    }),
    distributionImport: await add(api, school, 'curriculum.distribution_import', {
      school_year_id: school.yearId,
      subject_id: school.mathsId,
      grade: 6,
      name: 'PPCT',
      file_name: 'ppct.xlsx',
      source_rows: '[]',
    }),
    notification: await add(api, school, 'notifications.notification', {
      id: crypto.randomUUID(),
      account_id: school.mathsTeacher.accountId,
      kind: 'approval.granted',
      params: '{}',
      at: new Date('2026-11-21T01:00:00Z'),
    }),
  };
}

async function taught(api: RunningApi, school: TestSchool) {
  return {
    distribution: await idOf(api, school, 'curriculum.distribution', `subject_id = '${school.mathsId}'`),
    teachingPlan: await idOf(api, school, 'teaching.plan', `teacher_id = '${school.mathsTeacher.personId}'`),
    delivery: await idOf(api, school, 'teaching.delivery'),
    assignment: await idOf(api, school, 'learning.assignment', `class_id = '${school.class6A}'`),
    forceMajeure: await add(api, school, 'teaching.force_majeure', {
      school_year_id: school.yearId,
      number: '15/QĐ-THCS',
      reason: 'Bão',
      from_on: '2026-11-23',
      to_on: '2026-11-27',
      decided_at: new Date('2026-11-22T00:00:00Z'),
    }),
  };
}

async function sentAndReported(api: RunningApi, school: TestSchool) {
  const clerk = await api.signIn(school.clerk);
  const report = await clerk.post('/reports', { kind: 'online-share', scope: 'school', period: 'now' });
  const schedule = { rule: 'monthly', day: 5, scope: 'school', recipients: [] };
  const principal = await api.signIn(school.principal);
  const window = await add(api, school, 'exchange.sync_window', {
    name: 'Quý IV năm 2026',
    due_at: new Date('2026-12-24T09:00:00Z'),
    source: 'quarterly',
  });
  return {
    report: String(report.body.id),
    schedule: String((await principal.post('/report-schedules', schedule)).body.id),
    window,
    run: await add(api, school, 'exchange.sync_run', {
      window_id: window,
      state: 'blocked',
      started_at: new Date('2026-11-22T00:00:00Z'),
      started_by_name: 'Đặng Thị Hoa',
    }),
    target: await add(api, school, 'online_share.target_policy', {
      authority: 'Nhà trường',
      level: 'lower_secondary',
      min_percent: 10,
      reached_by: '2027-05-31',
      source: 'Kế hoạch năm học',
      certainty: 'chắc chắn',
    }),
  };
}

async function fileOf(api: RunningApi, school: TestSchool, materialId: string): Promise<string> {
  const { sha256, bytes } = await api.get(Storage).put(Readable.from([Buffer.from('Đề cương')]), 1024);
  const file = await add(api, school, 'files.stored_file', {
    id: crypto.randomUUID(),
    sha256,
    bytes,
    media_type: 'text/plain',
    name: 'de-cuong.txt',
  });
  await add(api, school, 'catalog.material_part', {
    id: crypto.randomUUID(),
    material_id: materialId,
    position: 1,
    kind: 'file',
    file_id: file,
    title: 'Đề cương',
  });
  return file;
}
