import {
  CatalogueDrafting,
  CatalogueEditing,
  CatalogueProposals,
  MaterialAuthoring,
  MaterialPublishing,
  ProductionPlanning,
} from '@hoclieu/catalog';
import { systemActor } from '@hoclieu/platform';
import { SchoolStructure } from '@hoclieu/school';
import { approve } from './approving';
import type { Stage } from './stage';

/** The four phases of a school's plan of 2023, moved to this year with their days kept. */
const phases = [
  {
    name: 'Giai đoạn 1: hoàn thiện danh mục',
    goal: 'Các tổ chuyên môn hoàn thiện danh mục học liệu số, học liệu số tương tác.',
    startsOn: '2026-11-10',
    endsOn: '2026-11-30',
    targetKind: 'catalogue-approved',
    targetValue: 100,
  },
  {
    name: 'Giai đoạn 2: mỗi khối một nội dung mẫu',
    goal: 'Mỗi khối lớp chọn một nội dung và hoàn thiện học liệu của bài đó.',
    startsOn: '2026-12-01',
    endsOn: '2026-12-12',
    targetKind: 'sample-per-grade',
    targetValue: 1,
  },
  {
    name: 'Giai đoạn 3: hoàn thiện toàn bộ danh mục',
    goal: 'Hoàn thiện các học liệu trong danh mục tổ chuyên môn đã xây dựng.',
    startsOn: '2026-12-15',
    endsOn: '2027-02-01',
    targetKind: 'entries-published-percent',
    targetValue: 100,
  },
  {
    name: 'Giai đoạn 4: nộp và dùng chung',
    goal: 'Nộp toàn bộ bài giảng tương tác để áp dụng cho toàn hệ thống.',
    startsOn: '2027-02-02',
    endsOn: '2027-02-02',
    targetKind: 'handed-in',
    targetValue: 100,
  },
] as const;

/** How far each department's catalogue has come by the sample's today, and for which subject and grade it is. */
const catalogues: [
  department: string,
  subject: string,
  grade: number,
  state: 'approved' | 'submitted' | 'draft',
][] = [
  ['Tổ Toán', 'TOAN', 6, 'approved'],
  ['Tổ Khoa học tự nhiên', 'KHTN', 6, 'approved'],
  ['Tổ Ngữ văn', 'VAN', 6, 'submitted'],
  ['Tổ Tin học - Công nghệ', 'TIN', 6, 'draft'],
];

export async function planProduction(stage: Stage): Promise<void> {
  stage.itIs('2026-11-09');
  const deputy = await stage.asUser('phohieutruong');
  const plan = await stage.get(ProductionPlanning).draft(deputy, {
    number: '135/KH-THCSTHPTSH',
    issuedOn: '2026-11-09',
    title: 'Kế hoạch xây dựng danh mục và biên soạn học liệu số, học liệu số tương tác năm học 2026-2027',
    purpose:
      'Xây dựng nguồn học liệu số phục vụ dạy học nói chung và dạy học trực tuyến nói riêng trong nhà trường.',
    phases,
  });
  await stage.get(ProductionPlanning).submit(deputy, plan.id);
  await approve(stage, 'production-plan', plan.id, '2026-11-09');
  for (const [name, subject, grade, state] of catalogues) {
    await drawUpCatalogue(stage, plan.id, { name, subject, grade, state });
  }
}

interface Wanted {
  name: string;
  subject: string;
  grade: number;
  state: 'approved' | 'submitted' | 'draft';
}

async function drawUpCatalogue(stage: Stage, productionPlanId: string, wanted: Wanted): Promise<void> {
  stage.itIs('2026-11-12');
  const actor = systemActor(stage.schoolId);
  const structure = stage.get(SchoolStructure);
  const departmentId = String(
    (await structure.departments(stage.schoolId)).find(({ name }) => name === wanted.name)?.id,
  );
  const subjectId = (await structure.subjects(stage.schoolId)).find(
    ({ code }) => code === wanted.subject,
  )?.id;
  const catalogue = await stage
    .get(CatalogueDrafting)
    .open(actor, { productionPlanId, departmentId, title: null });
  const proposal = await stage
    .get(CatalogueProposals)
    .propose(actor, catalogue.id, { subjectId, grade: wanted.grade });
  const { ids } = await stage.get(CatalogueEditing).save(actor, catalogue.id, {
    version: catalogue.version,
    reason: null,
    entries: proposal.entries.slice(0, 30),
  });
  if (wanted.state === 'draft') return;
  stage.itIs('2026-11-16');
  await stage.get(CatalogueDrafting).submit(actor, catalogue.id);
  if (wanted.state === 'submitted') return;
  await approve(stage, 'catalogue', catalogue.id, '2026-11-16');
  await beginEntries(stage, ids.slice(0, 6));
}

/** The first authors have started on what they were assigned; some are done, some wait for a critique. */
async function beginEntries(stage: Stage, entryIds: readonly string[]): Promise<void> {
  for (const [i, entryId] of entryIds.entries()) {
    stage.itIs('2026-11-18');
    const entry = await stage.database.one<{ authorId: string }>(
      'select author_id as "authorId" from catalog.catalogue_entry where school_id = $1 and id = $2',
      [stage.schoolId, entryId],
    );
    const author = await stage.asStaff(String(entry?.authorId));
    const begun = await stage.get(MaterialAuthoring).beginFromEntry(author, entryId);
    if (i === 5) continue;
    const material = await stage.get(MaterialAuthoring).change(author, begun.id, {
      version: begun.version,
      licence: 'own-work',
      description: 'Theo danh mục đã duyệt.',
      parts: [{ url: 'https://www.youtube.com/watch?v=aqz-KE-bpKQ', title: 'Video bài giảng' }],
    });
    await stage.get(MaterialPublishing).submit(author, material.id);
    await approve(stage, 'material', material.id, '2026-11-18', i < 3 ? 9 : i - 3);
  }
}
