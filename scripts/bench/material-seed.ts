import { Database, newId } from '@hoclieu/platform';

export interface SeededSchool {
  readonly schoolId: string;
  readonly accountId: string;
  readonly subjectId: string;
}

/** A school with ten subjects in four grades, one teacher who looks, and as many materials as asked. */
export async function seedSchool(database: Database, materials: number): Promise<SeededSchool> {
  const [schoolId, yearId, staffId, accountId] = [newId(), newId(), newId(), newId()];
  await database.query(
    `insert into school.school (id, code, name, parent_agency, locality, province)
    values ($1, lpad((random() * 99999999)::int::text, 8, '0'), 'Trường đo tốc độ', 'UBND', 'Phường', 'Tỉnh')`,
    [schoolId],
  );
  await database.query(
    `insert into school.school_year (school_id, id, name, starts_on, ends_on, is_current)
     values ($1, $2, '2026-2027', '2026-09-07', '2027-05-28', true)`,
    [schoolId, yearId],
  );
  await database.query(
    `with d as (insert into school.department (school_id, name) values ($1, 'Tổ Tự nhiên') returning id)
     insert into people.staff (school_id, id, full_name, department_id) select $1, $2, 'Nguyễn Văn Đo', d.id from d`,
    [schoolId, staffId],
  );
  await database.query(
    `insert into people.account (school_id, id, username, kind, person_id, display_name, password_hash, must_change_password)
     values ($1, $2::uuid, ($2::uuid)::text, 'staff', $3, 'Nguyễn Văn Đo', '-', false)`,
    [schoolId, accountId, staffId],
  );
  await database.query(
    `insert into people.role_grant (school_id, account_id, role, from_on) values ($1, $2, 'teacher', '2026-08-01')`,
    [schoolId, accountId],
  );
  await database.query(curriculumSql, [schoolId, yearId]);
  await database.query(materialsSql, [schoolId, yearId, staffId, materials]);
  await database.query('vacuum analyze catalog.material');
  const [subject] = await database.query<{ id: string }>(
    'select id from school.subject where school_id = $1 order by code limit 1',
    [schoolId],
  );
  return { schoolId, accountId, subjectId: String(subject?.id) };
}

const curriculumSql = `
  with s as (
    insert into school.subject (school_id, code, name, programme_name)
    select $1, 'M' || n, 'Môn ' || n, 'Môn ' || n from generate_series(1, 10) n returning id),
  d as (
    insert into curriculum.distribution (school_id, school_year_id, subject_id, grade, name, status)
    select $1, $2, s.id, g, 'Phân phối chương trình', 'approved' from s, generate_series(6, 9) g returning id)
  insert into curriculum.lesson (school_id, distribution_id, position, name, half_periods)
  select $1, d.id, n, 'Bài ' || n, 4 from d, generate_series(1, 70) n`;

/** Titles of three to five words out of fifty, some rare: what a library of a real school looks like to an index. */
const materialsSql = `
  with lesson as (
    select row_number() over () - 1 as n, count(*) over () as total, l.id, l.name, d.subject_id, d.grade
      from curriculum.lesson l
      join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
     where l.school_id = $1)
  insert into catalog.material (school_id, outside_catalogue, lesson_id, lesson_name, chapter, subject_id, grade,
    school_year_id, title, kind, stage, description, licence, reuse_scope, author_id, status, updated_at)
  select $1, true, l.id, l.name, 'Chương ' || g % 8, l.subject_id, l.grade, $2,
         words[1 + g * 7 % 12] || ' ' || words[13 + g * 11 % 12] || ' ' || words[25 + g * 13 % 14] || ' ' || g,
         (array['multimedia-lecture', 'experiment-guide', 'simulation', 'question-set', 'reference'])[1 + g % 5],
         (array['before', 'in', 'after'])[1 + g % 3], 'Học sinh xem trước ở nhà rồi trả lời câu hỏi số ' || g % 97,
         'own-work', 'system', $3, case when g % 6 = 0 then 'draft' else 'published' end,
         timestamptz '2026-11-22 08:00+07' - g * interval '1 minute'
    from generate_series(1, $4::int) g
    join lesson l on l.n = g % l.total,
         (select string_to_array('Lực|Chuyển động|Phân số|Đường tròn|Tập hợp|Hình học|Phương trình|Bất đẳng thức|Quang hợp|Tế bào|Dòng điện|Nguyên tử|và vận tốc|và gia tốc|bằng nhau|nội tiếp|số tự nhiên|phẳng|bậc nhất|cơ bản|ở thực vật|động vật|một chiều|và phân tử|luyện tập|ôn tập|thí nghiệm|mô phỏng|trắc nghiệm|bài giảng|tự học|nâng cao|mở rộng|thực hành|đố vui|tóm tắt|sơ đồ|phim', '|') as words) w`;
