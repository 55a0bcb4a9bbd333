import { randomInt } from 'node:crypto';
import { Database, newId } from '@hoclieu/platform';
import { castGuardian, Casting, castStaff, castStudent, TestPerson } from './cast';

export interface TestSchool {
  readonly id: string;
  readonly yearId: string;
  readonly campusId: string;
  readonly secondCampusId: string;
  /** System-wide mathematics department, and its branch at the second campus. */
  readonly mathsDepartmentId: string;
  readonly mathsBranchId: string;
  readonly literatureDepartmentId: string;
  readonly mathsId: string;
  readonly literatureId: string;
  readonly class6A: string;
  readonly class6B: string;
  /** Cô Hiền */
  readonly principal: TestPerson;
  /** Thầy Dũng */
  readonly deputy: TestPerson;
  /** Cô Lan heads mathematics in the whole school. */
  readonly mathsHead: TestPerson;
  /** Thầy Minh and cô Thu teach mathematics: 6A and 6B. */
  readonly mathsTeacher: TestPerson;
  readonly otherMathsTeacher: TestPerson;
  /** Cô Ngọc teaches literature in 6A and is its homeroom teacher. */
  readonly literatureTeacher: TestPerson;
  readonly literatureHead: TestPerson;
  readonly campusManager: TestPerson;
  readonly clerk: TestPerson;
  readonly technician: TestPerson;
  readonly librarian: TestPerson;
  readonly inspector: TestPerson;
  /** An is in 6A, Bình in 6B. */
  readonly student: TestPerson;
  readonly otherStudent: TestPerson;
  /** An's mother. */
  readonly guardian: TestPerson;
}

/** A small school of its own for one test: two campuses, two subjects, two classes and a named cast. */
export async function aSchool(database: Database): Promise<TestSchool> {
  return database.transaction(async () => {
    const id = newId();
    const yearId = newId();
    await database.query(
      `insert into school.school (id, code, name, parent_agency, locality, province)
       values ($1, $2, 'Trường THCS Sen Hồng', 'Ủy ban nhân dân phường Sen Hồng', 'Phường Sen Hồng', 'TP. Hồ Chí Minh')`,
      [id, `79${String(randomInt(1_000_000)).padStart(6, '0')}`],
    );
    await insertYear(database, id, yearId);
    const places = await insertStructure(database, id, yearId);
    const school = { id, yearId, ...places, ...(await castPeople(database, id, places)) };
    const guardian = await castGuardian(database, id, school.student);
    await assignTeaching(database, school);
    return { ...school, guardian };
  });
}

type Places = Awaited<ReturnType<typeof insertStructure>>;

async function castPeople(database: Database, id: string, places: Places) {
  return { ...(await castTeachers(database, id, places)), ...(await castOthers(database, id, places)) };
}

async function castTeachers(database: Database, id: string, places: Places) {
  const cast = (casting: Casting) => castStaff(database, id, casting);
  return {
    principal: await cast({ name: 'Trần Thị Hiền', role: 'principal' }),
    deputy: await cast({ name: 'Lê Văn Dũng', role: 'deputy' }),
    mathsHead: await cast({
      name: 'Phạm Thị Lan',
      role: 'department-head',
      departmentId: places.mathsDepartmentId,
    }),
    mathsTeacher: await cast({
      name: 'Nguyễn Văn Minh',
      role: 'teacher',
      departmentId: places.mathsDepartmentId,
    }),
    otherMathsTeacher: await cast({
      name: 'Đỗ Thị Thu',
      role: 'teacher',
      departmentId: places.mathsBranchId,
    }),
    literatureTeacher: await cast({
      name: 'Hồ Bích Ngọc',
      role: 'teacher',
      departmentId: places.literatureDepartmentId,
    }),
    literatureHead: await cast({
      name: 'Vũ Đình Khoa',
      role: 'department-head',
      departmentId: places.literatureDepartmentId,
    }),
  };
}

async function castOthers(database: Database, id: string, places: Places) {
  const cast = (casting: Casting) => castStaff(database, id, casting);
  return {
    campusManager: await cast({
      name: 'Bùi Quốc Việt',
      role: 'campus-manager',
      campusId: places.secondCampusId,
    }),
    clerk: await cast({ name: 'Đặng Thị Hoa', role: 'clerk' }),
    technician: await cast({ name: 'Phan Anh Tuấn', role: 'technician' }),
    librarian: await cast({ name: 'Mai Thị Sách', role: 'librarian' }),
    inspector: await cast({ name: 'Cao Thanh Tra', role: 'inspector' }),
    student: await castStudent(database, id, 'Nguyễn Thái An', places.class6A),
    otherStudent: await castStudent(database, id, 'Trịnh Gia Bình', places.class6B),
  };
}

async function insertYear(database: Database, schoolId: string, yearId: string): Promise<void> {
  await database.query(
    `insert into school.school_year (school_id, id, name, starts_on, ends_on, is_current)
     values ($1, $2, '2026-2027', '2026-09-07', '2027-05-28', true)`,
    [schoolId, yearId],
  );
  await database.query(
    `insert into school.week (school_id, school_year_id, number, term, starts_on, ends_on)
     select $1, $2, n, case when n <= 18 then 1 else 2 end,
            date '2026-09-07' + (n - 1) * 7, date '2026-09-07' + (n - 1) * 7 + 5
       from generate_series(1, 35) as n`,
    [schoolId, yearId],
  );
}

async function insertStructure(database: Database, schoolId: string, yearId: string) {
  const ids = {
    campusId: newId(),
    secondCampusId: newId(),
    mathsDepartmentId: newId(),
    mathsBranchId: newId(),
    literatureDepartmentId: newId(),
    mathsId: newId(),
    literatureId: newId(),
    class6A: newId(),
    class6B: newId(),
  };
  await insertPlaces(database, schoolId, ids);
  await insertClasses(database, schoolId, yearId, ids);
  return ids;
}

type Ids = Record<
  | 'campusId'
  | 'secondCampusId'
  | 'mathsDepartmentId'
  | 'mathsBranchId'
  | 'literatureDepartmentId'
  | 'mathsId'
  | 'literatureId'
  | 'class6A'
  | 'class6B',
  string
>;

async function insertPlaces(database: Database, schoolId: string, ids: Ids): Promise<void> {
  await database.query(
    `insert into school.campus (school_id, id, code, name) values ($1, $2, 'CS1', 'Cơ sở 1'), ($1, $3, 'CS2', 'Cơ sở 2')`,
    [schoolId, ids.campusId, ids.secondCampusId],
  );
  await database.query(
    `insert into school.department (school_id, id, name, campus_id, parent_id)
     values ($1, $2, 'Tổ Toán', null, null), ($1, $3, 'Tổ Toán cơ sở 2', $5, $2), ($1, $4, 'Tổ Ngữ văn', null, null)`,
    [schoolId, ids.mathsDepartmentId, ids.mathsBranchId, ids.literatureDepartmentId, ids.secondCampusId],
  );
  await database.query(
    `insert into school.subject (school_id, id, code, name, programme_name)
     values ($1, $2, 'TOAN', 'Toán', 'Toán'), ($1, $3, 'VAN', 'Ngữ văn', 'Ngữ văn')`,
    [schoolId, ids.mathsId, ids.literatureId],
  );
  await database.query(`insert into school.department_subject values ($1, $2, $4), ($1, $3, $5)`, [
    schoolId,
    ids.mathsDepartmentId,
    ids.literatureDepartmentId,
    ids.mathsId,
    ids.literatureId,
  ]);
}

async function insertClasses(database: Database, schoolId: string, yearId: string, ids: Ids): Promise<void> {
  await database.query(
    `insert into school.class (school_id, id, school_year_id, campus_id, name, grade, level)
     values ($1, $2, $4, $5, '6A', 6, 'lower_secondary'), ($1, $3, $4, $6, '6B', 6, 'lower_secondary')`,
    [schoolId, ids.class6A, ids.class6B, yearId, ids.campusId, ids.secondCampusId],
  );
  await database.query(
    `insert into school.class_subject select $1, c, s from unnest($2::uuid[]) c, unnest($3::uuid[]) s`,
    [schoolId, [ids.class6A, ids.class6B], [ids.mathsId, ids.literatureId]],
  );
}

async function assignTeaching(database: Database, school: Omit<TestSchool, 'guardian'>): Promise<void> {
  await database.query(
    `insert into people.teaching_assignment (school_id, staff_id, class_id, subject_id, from_on)
     values ($1, $2, $5, $7, '2026-09-07'), ($1, $3, $6, $7, '2026-09-07'), ($1, $4, $5, $8, '2026-09-07')`,
    [
      school.id,
      school.mathsTeacher.personId,
      school.otherMathsTeacher.personId,
      school.literatureTeacher.personId,
      school.class6A,
      school.class6B,
      school.mathsId,
      school.literatureId,
    ],
  );
  await database.query(
    `insert into people.homeroom_assignment (school_id, staff_id, class_id, from_on) values ($1, $2, $3, '2026-09-07')`,
    [school.id, school.literatureTeacher.personId, school.class6A],
  );
}
