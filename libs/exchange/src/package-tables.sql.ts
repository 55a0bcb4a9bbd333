import type { WrittenColumn } from '@hoclieu/platform/documents';

export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly columns: WrittenColumn[];
  /** $1 school, $2 school year. Ordered, so that the same data gives the same lines. */
  readonly sql: string;
}

function text(key: string, header: string, width = 18): WrittenColumn {
  return { key, header, kind: 'text', width };
}

function number(
  key: string,
  header: string,
  kind: 'integer' | 'decimal' | 'percent' = 'integer',
): WrittenColumn {
  return {
    key,
    header,
    kind,
    width: 14,
    ...(kind === 'integer' ? {} : { digits: kind === 'percent' ? 2 : 1 }),
  };
}

/** What the quarterly sync covers: students, staff, and the figures of the professional activity (CV 1950, 2.1). */
export const packageTables: readonly PackageTable[] = [
  {
    name: 'hoc-sinh',
    title: 'DANH SÁCH HỌC SINH',
    columns: [
      text('code', 'Mã định danh Bộ GD&ĐT'),
      text('name', 'Họ tên', 28),
      { key: 'birth', header: 'Ngày sinh', kind: 'date', width: 12 },
      text('gender', 'Giới tính', 10),
      text('class', 'Lớp học', 10),
      text('number', 'Số định danh cá nhân'),
    ],
    sql: `
      select s.ministry_code as code, s.full_name as name, s.birth_date::text as birth,
             case s.gender when 'male' then 'Nam' when 'female' then 'Nữ' end as gender, c.name as class,
             s.personal_number as number
        from people.student s
        join people.enrolment e on e.school_id = s.school_id and e.student_id = s.id and e.to_on is null
        join school.class c on c.school_id = e.school_id and c.id = e.class_id and c.school_year_id = $2
       where s.school_id = $1 and s.status = 'studying'
       order by c.grade, c.name, s.folded_name, s.id`,
  },
  {
    name: 'giao-vien-nhan-vien',
    title: 'DANH SÁCH GIÁO VIÊN, NHÂN VIÊN',
    columns: [
      text('code', 'Mã định danh Bộ GD&ĐT'),
      text('name', 'Họ tên', 28),
      { key: 'birth', header: 'Ngày sinh', kind: 'date', width: 12 },
      text('gender', 'Giới tính', 10),
      text('position', 'Vị trí việc làm', 24),
      text('department', 'Tổ chuyên môn', 24),
      text('number', 'Số định danh cá nhân'),
    ],
    sql: `
      select s.ministry_code as code, s.full_name as name, s.birth_date::text as birth,
             case s.gender when 'male' then 'Nam' when 'female' then 'Nữ' end as gender, s.position,
             d.name as department, s.personal_number as number
        from people.staff s
        left join school.department d on d.school_id = s.school_id and d.id = s.department_id
       where s.school_id = $1 and s.status <> 'left' and $2::uuid is not null
       order by s.folded_name, s.id`,
  },
  {
    name: 'day-hoc-truc-tuyen',
    title: 'SỐ LIỆU DẠY HỌC TRỰC TUYẾN THEO MÔN, KHỐI',
    columns: [
      text('subject', 'Môn', 24),
      number('grade', 'Khối'),
      number('total', 'Tổng số tiết', 'decimal'),
      number('planned', 'Kế hoạch (tiết)', 'decimal'),
      number('assigned', 'Đã giao (tiết)', 'decimal'),
      number('delivered', 'Thực hiện (tiết)', 'decimal'),
      number('share', 'Tỉ lệ thực hiện', 'percent'),
      number('lessons', 'Số bài'),
      number('covered', 'Số bài có học liệu'),
    ],
    sql: `
      select s.name as subject, split_part(f.scope_key, ':', 2)::int as grade, f.total_half_periods / 2.0::float8 as total,
             f.planned_half_periods / 2.0::float8 as planned, f.assigned_half_periods / 2.0::float8 as assigned,
             f.delivered_half_periods / 2.0::float8 as delivered,
             f.delivered_half_periods::float8 / f.total_half_periods as share, f.lessons, f.lessons_covered as covered
        from online_share.snapshot_figure f
        join school.subject s on s.school_id = f.school_id and s.id::text = split_part(f.scope_key, ':', 1)
       where f.school_id = $1 and f.scope_kind = 'subject-grade' and f.snapshot_id = (
         select id from online_share.snapshot where school_id = $1 and school_year_id = $2 order by as_of desc limit 1)
       order by s.name, 2`,
  },
];
