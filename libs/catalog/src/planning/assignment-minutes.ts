import { administrativeDocument, Block, vietnameseDate } from '@hoclieu/platform/documents';
import { materialKindNames, MaterialKind, Stage, stageNames } from './material-terms';

export interface MinutesRow {
  readonly authorId: string;
  readonly authorName: string;
  readonly reviewerName: string | null;
  readonly subjectName: string;
  readonly grade: number;
  readonly lessonName: string;
  readonly title: string;
  readonly materialKind: MaterialKind;
  readonly interactive: boolean;
  readonly stage: Stage;
  readonly dueOn: string | null;
}

export interface MinutesFacts {
  readonly schoolName: string;
  readonly parentAgency: string;
  readonly locality: string;
  readonly departmentName: string;
  readonly schoolYear: string;
  readonly planTitle: string;
  readonly planNumber: string | null;
  readonly planIssuedOn: string | null;
  readonly number: number;
  readonly approvedOn: string;
  readonly meetingAt: Date | null;
  readonly meetingPlace: string;
  readonly chairName: string | null;
  readonly secretaryName: string | null;
  readonly members: readonly string[];
}

/** Biên bản phân công: who makes and reviews what until when, in the layout of Nghị định 30/2020/NĐ-CP. */
export function assignmentMinutes(facts: MinutesFacts, rows: readonly MinutesRow[]): Promise<Buffer> {
  return administrativeDocument({
    parentAgency: facts.schoolName,
    issuer: facts.departmentName,
    number: facts.number,
    symbol: 'BB-TCM',
    place: facts.locality,
    date: facts.approvedOn,
    title: 'Biên bản',
    abstract: `Phân công xây dựng học liệu số, học liệu số tương tác\nnăm học ${facts.schoolYear}`,
    body: [
      ...meeting(facts),
      { kind: 'heading', text: 'III. NỘI DUNG PHÂN CÔNG' },
      { kind: 'paragraph', text: basis(facts, rows) },
      ...byAuthor(rows).flatMap(([name, own], index) => authorBlocks(name, own, index + 1)),
      { kind: 'heading', text: 'IV. KẾT LUẬN' },
      {
        kind: 'paragraph',
        text:
          'Thành viên được phân công biên soạn và nộp học liệu đúng hạn; người phản biện góp ý trước khi tổ chuyên ' +
          'môn thông qua. Mọi thay đổi so với danh mục đã duyệt phải ghi rõ lí do.',
      },
      {
        kind: 'paragraph',
        text: 'Biên bản được thông qua tại cuộc họp và lập thành 02 bản có giá trị như nhau.',
      },
    ],
    signers: [
      { authority: 'THƯ KÍ', name: facts.secretaryName },
      { authority: 'TỔ TRƯỞNG', name: facts.chairName },
    ],
    recipients: ['Ban giám hiệu (để báo cáo)', 'Thành viên tổ (để thực hiện)', 'Lưu: VT, TCM'],
  });
}

function meeting({
  meetingAt,
  meetingPlace,
  chairName,
  secretaryName,
  members,
  departmentName,
}: MinutesFacts): Block[] {
  return [
    { kind: 'heading', text: 'I. THỜI GIAN, ĐỊA ĐIỂM' },
    {
      kind: 'list',
      marks: 'number',
      items: [`Thời gian: ${timeOf(meetingAt)}.`, `Địa điểm: ${meetingPlace || '……………………………'}.`],
    },
    { kind: 'heading', text: 'II. THÀNH PHẦN' },
    {
      kind: 'list',
      marks: 'number',
      items: [
        `Chủ trì: ${chairName ?? '……………………………'}.`,
        `Thư kí: ${secretaryName ?? '……………………………'}.`,
        `Thành viên ${departmentName} (${members.length} người): ${members.join(', ')}.`,
      ],
    },
  ];
}

function basis({ planNumber, planIssuedOn, planTitle }: MinutesFacts, rows: readonly MinutesRow[]): string {
  const number = planNumber ? ` số ${planNumber}` : '';
  const day = planIssuedOn ? ` ngày ${vietnameseDate(planIssuedOn)}` : '';
  return (
    `Thực hiện Kế hoạch${number}${day} (${planTitle}), tổ thống nhất danh mục ${rows.length} học liệu đã được ` +
    'ban giám hiệu phê duyệt và phân công như sau:'
  );
}

function authorBlocks(name: string, rows: readonly MinutesRow[], number: number): Block[] {
  return [
    { kind: 'paragraph', bold: true, text: `${number}. ${name} – ${rows.length} học liệu` },
    {
      kind: 'table',
      columns: [
        { header: 'STT', width: 0.9, align: 'center' },
        { header: 'Môn, lớp', width: 1.4 },
        { header: 'Bài học – tên học liệu', width: 3.6 },
        { header: 'Loại học liệu', width: 2.2 },
        { header: 'Giai đoạn', width: 1.2 },
        { header: 'Phản biện', width: 1.7 },
        { header: 'Hạn nộp', width: 2, align: 'center' },
      ],
      rows: rows.map((row, index) => [
        String(index + 1),
        `${row.subjectName} ${row.grade}`,
        row.title === row.lessonName ? row.title : `${row.lessonName} – ${row.title}`,
        `${materialKindNames[row.materialKind]}${row.interactive ? ' (tương tác)' : ''}`,
        stageNames[row.stage],
        row.reviewerName ?? '',
        vietnameseDate(row.dueOn) ?? '',
      ]),
    },
  ];
}

function byAuthor(rows: readonly MinutesRow[]): [string, MinutesRow[]][] {
  const groups = new Map<string, [string, MinutesRow[]]>();
  for (const row of rows) {
    const group = groups.get(row.authorId) ?? [row.authorName, []];
    group[1].push(row);
    groups.set(row.authorId, group);
  }
  return [...groups.values()].toSorted(([a], [b]) => givenName(a).localeCompare(givenName(b), 'vi'));
}

/** Vietnamese lists are ordered by the given name, which comes last. */
function givenName(name: string): string {
  return name.split(' ').toReversed().join(' ');
}

function timeOf(at: Date | null): string {
  if (!at) return '…… giờ ……, ngày …… tháng …… năm ……';
  const parts = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    hour: '2-digit',
    minute: '2-digit',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('hour')} giờ ${part('minute')}, ngày ${part('day')} tháng ${part('month')} năm ${part('year')}`;
}
