import { administrativeDocument, Block, vietnameseDate, vietnameseNumber } from '@hoclieu/platform/documents';
import type { ReportSigner } from '../report.entity';
import { simpleShare, targetResults, weightedShare } from './figure-shares';
import { formulaText } from './formula-text';
import type { KeptFigure, KeptTarget, Narrative, ReportInputs } from './report-inputs';
import { authorityName, levelName, scopeName } from './report-title';

export interface ReportPaper {
  readonly title: string;
  readonly inputs: ReportInputs;
  readonly narrative: Narrative;
  readonly number: number | null;
  readonly issuedOn: string | null;
  readonly signer: ReportSigner | null;
}

/** Báo cáo tỉ lệ trực tuyến in the layout of Nghị định 30/2020/NĐ-CP, from the kept inputs alone. */
export function shareReportDocument(paper: ReportPaper): Promise<Buffer> {
  const { inputs, signer } = paper;
  return administrativeDocument({
    parentAgency: inputs.school.parentAgency,
    issuer: inputs.school.name,
    number: paper.number,
    symbol: `BC-${inputs.school.abbreviation}`,
    place: inputs.school.locality,
    date: paper.issuedOn,
    title: 'Báo cáo',
    abstract: paper.title,
    bases: [
      'Căn cứ Thông tư số 09/2021/TT-BGDĐT ngày 30 tháng 3 năm 2021 của Bộ Giáo dục và Đào tạo quy định về quản lý và ' +
        'tổ chức dạy học trực tuyến trong cơ sở giáo dục phổ thông và cơ sở giáo dục thường xuyên',
      'Thực hiện Công văn số 1950/SGDĐT-GDTrH ngày 25 tháng 4 năm 2023 của Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh ' +
        'về hướng dẫn chuyển đổi số trong các hoạt động chuyên môn',
    ],
    body: [
      opening(inputs),
      ...results(inputs),
      ...byGroup(inputs),
      ...coverage(inputs),
      ...narrativeBlocks(paper.narrative),
      ...formula(inputs),
    ],
    signers: [
      {
        authority: signer?.forHead ? 'KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG' : 'HIỆU TRƯỞNG',
        name: signer?.name ?? null,
      },
    ],
    recipients: [`${inputs.school.parentAgency} (để báo cáo)`, 'Các tổ chuyên môn', 'Lưu: VT'],
  });
}

function opening({ school, scope, snapshot, schoolYear }: ReportInputs): Block {
  return {
    kind: 'paragraph',
    text:
      `${school.name} báo cáo tỉ lệ nội dung chương trình giáo dục phổ thông được triển khai dưới hình thức trực tuyến, ` +
      `phạm vi ${scopeName(scope)}, năm học ${schoolYear}, theo số liệu tính đến ngày ${vietnameseDate(snapshot.asOf)}, như sau:`,
  };
}

function results(inputs: ReportInputs): Block[] {
  return [
    { kind: 'heading', text: 'I. KẾT QUẢ' },
    { kind: 'heading', text: '1. Kết quả chung' },
    {
      kind: 'table',
      columns: [
        { header: 'Nội dung', width: 3.4 },
        { header: 'Kế hoạch', width: 1, align: 'center' },
        { header: 'Đã giao', width: 1, align: 'center' },
        { header: 'Thực hiện', width: 1, align: 'center' },
      ],
      rows: overallRows(inputs.overall),
    },
    ...targetBlocks(inputs),
  ];
}

function overallRows(figure: KeptFigure): string[][] {
  const three = (show: (measure: 'planned' | 'assigned' | 'delivered') => string) =>
    (['planned', 'assigned', 'delivered'] as const).map(show);
  return [
    [
      `Số tiết trực tuyến (trên ${periods(figure.total)} tiết)`,
      ...three((measure) => periods(figure[measure])),
    ],
    ['Bình quân giản đơn các môn – khối', ...three((measure) => percent(simpleShare(figure, measure)))],
    ['Bình quân theo số tiết', ...three((measure) => percent(weightedShare(figure, measure)))],
    ['Cách đọc theo bài giao qua hệ thống (giản đơn)', '–', percent(figure.meanRowsAssigned), '–'],
  ];
}

function targetBlocks(inputs: ReportInputs): Block[] {
  const results = targetResults(inputs);
  if (results.length === 0) return [];
  return [
    { kind: 'heading', text: '2. So với mức tối thiểu được giao' },
    {
      kind: 'table',
      columns: [
        { header: 'Mức tối thiểu', width: 3.6 },
        { header: 'Cấp học', width: 1.5 },
        { header: 'Phải đạt', width: 1, align: 'center' },
        { header: 'Hạn', width: 1.3, align: 'center' },
        { header: 'Thực hiện', width: 1.1, align: 'center' },
        { header: 'Kết quả', width: 1.1, align: 'center' },
      ],
      rows: results.map(({ target, share, isMet }) => [
        `${authorityName(target.authority)} (${certaintyText(target)})`,
        levelName(target.level),
        `${shortNumber(target.minPercent)}%`,
        vietnameseDate(target.reachedBy) ?? '',
        percent(share),
        isMet ? 'Đạt' : 'Chưa đạt',
      ]),
    },
  ];
}

/** Which reading and average a target was held against, and how surely its source was read. */
function certaintyText({ reading, average, certainty }: KeptTarget): string {
  const read = reading === 'periods' ? 'theo số tiết' : 'theo bài';
  const mean = average === 'simple' ? 'bình quân giản đơn' : 'bình quân theo tổng';
  const seen = certainty.startsWith('seen') ? '' : '; mức ghi theo tài liệu dẫn lại';
  return `${read}, ${mean}${seen}`;
}

function byGroup(inputs: ReportInputs): Block[] {
  const groups: [string, readonly KeptFigure[]][] = [
    ['Cấp học', inputs.levels.map((figure) => ({ ...figure, label: levelName(figure.key) }))],
    ['Cơ sở', inputs.campuses.length > 1 ? inputs.campuses : []],
    ['Tổ chuyên môn', inputs.departments],
    ['Môn – khối', inputs.subjectGrades],
  ];
  return [
    { kind: 'heading', text: 'II. THEO CẤP HỌC, TỔ CHUYÊN MÔN, MÔN VÀ KHỐI' },
    ...groups
      .filter(([, figures]) => figures.length > 0)
      .flatMap(([name, figures], index) => groupBlocks(`${index + 1}. Theo ${lower(name)}`, name, figures)),
  ];
}

function groupBlocks(title: string, name: string, figures: readonly KeptFigure[]): Block[] {
  return [
    { kind: 'heading', text: title },
    {
      kind: 'table',
      caption: 'Đơn vị: tiết; tỉ lệ là bình quân giản đơn các môn – khối',
      columns: [
        { header: 'STT', width: 0.7, align: 'center' },
        { header: name, width: 3 },
        { header: 'Tổng số tiết', width: 1.1, align: 'right' },
        { header: 'Kế hoạch', width: 1.1, align: 'right' },
        { header: 'Đã giao', width: 1.1, align: 'right' },
        { header: 'Thực hiện', width: 1.1, align: 'right' },
        { header: 'Tỉ lệ kế hoạch', width: 1.1, align: 'right' },
        { header: 'Tỉ lệ thực hiện', width: 1.1, align: 'right' },
      ],
      rows: figures.map((figure, index) => [
        String(index + 1),
        figure.label,
        periods(figure.total),
        periods(figure.planned),
        periods(figure.assigned),
        periods(figure.delivered),
        percent(simpleShare(figure, 'planned')),
        percent(simpleShare(figure, 'delivered')),
      ]),
    },
  ];
}

function coverage({ overall, scope }: ReportInputs): Block[] {
  const share = (count: number) => percent(overall.lessons === 0 ? 0 : count / overall.lessons);
  const line = (name: string, count: number) => [name, whole(count), share(count)];
  return [
    { kind: 'heading', text: 'III. ĐỘ PHỦ HỌC LIỆU' },
    {
      kind: 'paragraph',
      text: `Phạm vi ${scopeName(scope)} có ${whole(overall.lessons)} bài học; số bài đã có học liệu được phê duyệt và còn hiệu lực:`,
    },
    {
      kind: 'table',
      columns: [
        { header: 'Giai đoạn', width: 3 },
        { header: 'Số bài có học liệu', width: 1.4, align: 'center' },
        { header: 'Tỉ lệ', width: 1, align: 'center' },
      ],
      rows: [
        line('Trước lớp học', overall.coveredBefore),
        line('Trong lớp học', overall.coveredIn),
        line('Sau lớp học', overall.coveredAfter),
      ],
      totals: [line('Có ít nhất một học liệu', overall.covered)],
    },
  ];
}

function narrativeBlocks({ difficulties, causes, proposals }: Narrative): Block[] {
  const part = (title: string, text: string): Block[] => [
    { kind: 'heading', text: title },
    ...(text.trim() === '' ? ['…………………………………………………………………'] : text.trim().split(/\n+/)).map((line): Block => ({
      kind: 'paragraph',
      text: line,
    })),
  ];
  return [
    { kind: 'heading', text: 'IV. KHÓ KHĂN, NGUYÊN NHÂN, KIẾN NGHỊ' },
    ...part('1. Khó khăn', difficulties),
    ...part('2. Nguyên nhân', causes),
    ...part('3. Kiến nghị', proposals),
  ];
}

function formula(inputs: ReportInputs): Block[] {
  return [
    { kind: 'heading', text: 'V. CÁCH TÍNH' },
    { kind: 'list', marks: 'dash', items: formulaText(inputs) },
    { kind: 'paragraph', text: `Trên đây là báo cáo của ${inputs.school.name}./.` },
  ];
}

function periods(halfPeriods: number): string {
  return grouped(shortNumber(halfPeriods / 2));
}

function whole(count: number): string {
  return grouped(String(count));
}

function percent(share: number): string {
  return `${vietnameseNumber(share * 100, 2)}%`;
}

function shortNumber(value: number): string {
  return vietnameseNumber(value, Number.isInteger(value) ? 0 : 1);
}

function grouped(number: string): string {
  return number.replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, '.');
}

function lower(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
