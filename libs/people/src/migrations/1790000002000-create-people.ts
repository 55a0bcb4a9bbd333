import { MigrationInterface, QueryRunner } from 'typeorm';
import { rosterImportTables } from './roster-import-tables';

export class CreatePeople1790000002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema people;

      create table people.staff (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        ministry_code text check (ministry_code ~ '^[0-9]{10}$'),
        personal_number text check (personal_number ~ '^[0-9]{12}$'),
        temporary_code text,
        full_name text not null,
        folded_name text not null generated always as (platform.fold(full_name)) stored,
        birth_date date,
        gender text check (gender in ('male', 'female')),
        email text,
        phone text,
        position text not null default '',
        campus_id uuid,
        department_id uuid,
        status text not null default 'active' check (status in ('active', 'on-leave', 'left')),
        updated_at timestamptz not null default now(),
        primary key (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id)
      );
      create unique index staff_ministry_code on people.staff (school_id, ministry_code);
      create unique index staff_personal_number on people.staff (school_id, personal_number);
      create index staff_name on people.staff (school_id, folded_name, birth_date);
      create index staff_department on people.staff (school_id, department_id);

      create table people.student (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        ministry_code text check (ministry_code ~ '^[0-9]{10}$'),
        personal_number text check (personal_number ~ '^[0-9]{12}$'),
        temporary_code text,
        full_name text not null,
        folded_name text not null generated always as (platform.fold(full_name)) stored,
        birth_date date,
        gender text check (gender in ('male', 'female')),
        status text not null default 'studying',
        updated_at timestamptz not null default now(),
        primary key (school_id, id)
      );
      create unique index student_ministry_code on people.student (school_id, ministry_code);
      create unique index student_personal_number on people.student (school_id, personal_number);
      create unique index student_temporary_code on people.student (school_id, temporary_code);
      create index student_name on people.student (school_id, folded_name, birth_date);

      create table people.guardian (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        full_name text not null,
        folded_name text not null generated always as (platform.fold(full_name)) stored,
        phone text,
        personal_number text check (personal_number ~ '^[0-9]{12}$'),
        updated_at timestamptz not null default now(),
        primary key (school_id, id)
      );
      create index guardian_phone on people.guardian (school_id, phone);

      create table people.guardianship (
        school_id uuid not null,
        guardian_id uuid not null,
        student_id uuid not null,
        relation text not null default 'guardian' check (relation in ('father', 'mother', 'guardian')),
        primary key (school_id, student_id, guardian_id),
        foreign key (school_id, guardian_id) references people.guardian (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id)
      );
      create index guardianship_guardian on people.guardianship (school_id, guardian_id);

      -- A student is in one class at a time; a move closes the row and opens another.
      create table people.enrolment (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        student_id uuid not null,
        class_id uuid not null,
        from_on date not null,
        to_on date,
        primary key (school_id, id),
        foreign key (school_id, student_id) references people.student (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id)
      );
      create unique index enrolment_open on people.enrolment (school_id, student_id) where to_on is null;
      create index enrolment_class on people.enrolment (school_id, class_id) where to_on is null;

      create table people.teaching_assignment (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        staff_id uuid not null,
        class_id uuid not null,
        subject_id uuid not null,
        from_on date not null,
        to_on date,
        primary key (school_id, id),
        foreign key (school_id, staff_id) references people.staff (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id),
        foreign key (school_id, subject_id) references school.subject (school_id, id)
      );
      create unique index teaching_assignment_open
        on people.teaching_assignment (school_id, class_id, subject_id, staff_id) where to_on is null;
      create index teaching_assignment_staff on people.teaching_assignment (school_id, staff_id) where to_on is null;

      create table people.homeroom_assignment (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        staff_id uuid not null,
        class_id uuid not null,
        from_on date not null,
        to_on date,
        primary key (school_id, id),
        foreign key (school_id, staff_id) references people.staff (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id)
      );
      create unique index homeroom_assignment_open on people.homeroom_assignment (school_id, class_id) where to_on is null;
      create index homeroom_assignment_staff on people.homeroom_assignment (school_id, staff_id) where to_on is null;

      create table people.account (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        username text not null,
        kind text not null check (kind in ('staff', 'student', 'guardian')),
        person_id uuid not null,
        display_name text not null,
        password_hash text not null,
        must_change_password boolean not null default true,
        failed_attempts int not null default 0,
        locked_until timestamptz,
        disabled_at timestamptz,
        locale text not null default 'vi' check (locale in ('vi', 'en')),
        created_at timestamptz not null default now(),
        last_signed_in_at timestamptz,
        primary key (school_id, id)
      );
      -- People sign in without naming their school, so user names are unique in the whole installation.
      create unique index account_username on people.account (username);
      create unique index account_person on people.account (school_id, kind, person_id);

      create table people.session (
        token_hash bytea primary key,
        school_id uuid not null,
        account_id uuid not null,
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null,
        foreign key (school_id, account_id) references people.account (school_id, id)
      );
      create index session_account on people.session (school_id, account_id);

      create table people.role_grant (
        school_id uuid not null,
        id uuid not null default uuidv7(),
        account_id uuid not null,
        role text not null,
        campus_id uuid,
        department_id uuid,
        class_id uuid,
        from_on date not null,
        to_on date,
        granted_by uuid,
        created_at timestamptz not null default now(),
        primary key (school_id, id),
        foreign key (school_id, account_id) references people.account (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, class_id) references school.class (school_id, id)
      );
      create index role_grant_account on people.role_grant (school_id, account_id);

      create table people.api_client (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        name text not null,
        key_prefix text not null unique,
        key_hash bytea not null,
        scopes text[] not null,
        created_by uuid,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        expires_at timestamptz,
        revoked_at timestamptz,
        primary key (school_id, id)
      );
      create index account_name on people.account (school_id, platform.fold(display_name), id);
    `);
    await runner.query(rosterImportTables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema people cascade');
  }
}
