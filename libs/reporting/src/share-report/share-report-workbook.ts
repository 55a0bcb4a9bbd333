import { vietnameseDate, WrittenColumn, WrittenRow, WrittenWorkbook } from '@hoclieu/platform/documents';
import { simpleShare, targetResults, weightedShare } from './figure-shares';
import { formulaText } from './formula-text';
import type { KeptRow } from './kept-rows';
import type { KeptFigure, ReportInputs } from './report-inputs';
import { authorityName, levelName, scopeName } from './report-title';

type Sheet = WrittenWorkbook['sheets'][number];

/** The report's figures as numbers, sheet by sheet, and the lesson rows they were summed from. */
export function shareReportWorkbook(
  title: string,
  inputs: ReportInputs,
  rows: AsyncIterable<KeptRow>,
): WrittenWorkbook {
  const heading = [title.replaceAll('\n', ' '), subtitle(inputs)];
  const levels = inputs.levels.map((figure) => ({ ...figure, label: levelName(figure.key) }));
  return {
    author: inputs.school.name,
    sheets: [
      summary(heading, inputs, levels),
      ...targets(heading, inputs),
      figures('Theo môn – khối', 'Môn – khối', heading, inputs.subjectGrades),
      ...optional('Theo tổ', 'Tổ chuyên môn', heading, inputs.departments),
      ...optional('Theo giáo viên', 'Giáo viên', heading, inputs.teachers),
      { name: 'Dòng bài học', title: heading, columns: rowColumns, rows: lessonRows(rows) },
      {
        name: 'Công thức',
        title: heading,
        columns: [{ header: 'Cách tính', key: 'text', kind: 'text', width: 130 }],
        rows: formulaText(inputs).map((text) => ({ text })),
      },
    ],
  };
}

function subtitle({ school, scope, schoolYear, snapshot }: ReportInputs): string {
  return `${school.name} · ${scopeName(scope)} · năm học ${schoolYear} · số liệu ngày ${vietnameseDate(snapshot.asOf)}`;
}

function summary(title: string[], inputs: ReportInputs, levels: KeptFigure[]): Sheet {
  const overall = { ...inputs.overall, label: scopeName(inputs.scope) };
  const others = [...(inputs.scope === 'school' ? levels : []), ...inputs.campuses];
  return {
    name: 'Tổng hợp',
    title,
    columns: figureColumns('Phạm vi'),
    rows: [overall, ...others].map(figureRow),
  };
}

function targets(title: string[], inputs: ReportInputs): Sheet[] {
  const results = targetResults(inputs);
  if (results.length === 0) return [];
  return [
    {
      name: 'Mức tối thiểu',
      title,
      columns: [
        { header: 'Văn bản giao', key: 'authority', kind: 'text', width: 46 },
        { header: 'Cấp học', key: 'level', kind: 'text', width: 22 },
        { header: 'Phải đạt', key: 'minimum', kind: 'percent', width: 11 },
        { header: 'Hạn', key: 'by', kind: 'date', width: 13 },
        { header: 'Thực hiện', key: 'share', kind: 'percent', digits: 2, width: 12 },
        { header: 'Kết quả', key: 'result', kind: 'text', width: 12 },
        { header: 'Nguồn', key: 'source', kind: 'text', width: 24 },
      ],
      rows: results.map(({ target, share, isMet }) => ({
        authority: authorityName(target.authority),
        level: levelName(target.level),
        minimum: target.minPercent / 100,
        by: target.reachedBy,
        share,
        result: isMet ? 'Đạt' : 'Chưa đạt',
        source: target.source,
      })),
    },
  ];
}

function optional(name: string, column: string, title: string[], of: readonly KeptFigure[]): Sheet[] {
  return of.length > 0 ? [figures(name, column, title, of)] : [];
}

function figures(name: string, column: string, title: string[], of: readonly KeptFigure[]): Sheet {
  return { name, title, columns: figureColumns(column), rows: of.map(figureRow) };
}

function figureColumns(name: string): WrittenColumn[] {
  const periods = (header: string, key: string): WrittenColumn => ({
    header,
    key,
    kind: 'decimal',
    width: 11,
  });
  const percent = (header: string, key: string): WrittenColumn => ({
    header,
    key,
    kind: 'percent',
    digits: 2,
    width: 12,
  });
  return [
    { header: name, key: 'label', kind: 'text', width: 30 },
    periods('Tổng số tiết', 'total'),
    periods('Kế hoạch (tiết)', 'planned'),
    periods('Đã giao (tiết)', 'assigned'),
    periods('Thực hiện (tiết)', 'delivered'),
    percent('Kế hoạch, giản đơn', 'simplePlanned'),
    percent('Đã giao, giản đơn', 'simpleAssigned'),
    percent('Thực hiện, giản đơn', 'simpleDelivered'),
    percent('Thực hiện, theo tiết', 'weightedDelivered'),
    percent('Theo bài đã giao', 'workload'),
    { header: 'Số bài', key: 'lessons', kind: 'integer', width: 9 },
    { header: 'Bài có học liệu', key: 'covered', kind: 'integer', width: 10 },
  ];
}

function figureRow(figure: KeptFigure): WrittenRow {
  return {
    label: figure.label,
    total: figure.total / 2,
    planned: figure.planned / 2,
    assigned: figure.assigned / 2,
    delivered: figure.delivered / 2,
    simplePlanned: simpleShare(figure, 'planned'),
    simpleAssigned: simpleShare(figure, 'assigned'),
    simpleDelivered: simpleShare(figure, 'delivered'),
    weightedDelivered: weightedShare(figure, 'delivered'),
    workload: figure.meanRowsAssigned,
    lessons: figure.lessons,
    covered: figure.covered,
  };
}

const rowColumns: WrittenColumn[] = [
  { header: 'Lớp', key: 'className', kind: 'text', width: 9 },
  { header: 'Môn', key: 'subjectName', kind: 'text', width: 22 },
  { header: 'Tuần', key: 'week', kind: 'integer', width: 8 },
  { header: 'Bài học', key: 'lessonName', kind: 'text', width: 48 },
  { header: 'Số tiết', key: 'total', kind: 'decimal', width: 9 },
  { header: 'Kế hoạch', key: 'planned', kind: 'decimal', width: 10 },
  { header: 'Đã giao', key: 'assigned', kind: 'decimal', width: 10 },
  { header: 'Thực hiện', key: 'delivered', kind: 'decimal', width: 10 },
  { header: 'Giáo viên', key: 'teachers', kind: 'text', width: 30 },
];

async function* lessonRows(rows: AsyncIterable<KeptRow>): AsyncGenerator<WrittenRow> {
  for await (const { className, subjectName, week, lessonName, teachers, ...row } of rows)
    yield {
      className,
      subjectName,
      week,
      lessonName,
      teachers,
      total: row.total / 2,
      planned: row.planned / 2,
      assigned: row.assigned / 2,
      delivered: row.delivered / 2,
    };
}
