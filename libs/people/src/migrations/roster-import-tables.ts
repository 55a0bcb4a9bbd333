/** The uploaded rosters: one row per file, and its rows as they were understood, until they are applied. */
export const rosterImportTables = `
  create table people.roster_import (
    school_id uuid not null references school.school,
    id uuid not null default uuidv7(),
    kind text not null check (kind in ('students', 'staff', 'classes', 'teaching')),
    status text not null default 'checked' check (status in ('checked', 'applied')),
    file_name text not null,
    file_sha256 text not null,
    file_bytes bigint not null,
    school_year_id uuid not null,
    -- Column letter of each understood column, and the headings nobody asked for.
    columns jsonb not null default '{}',
    unknown_headings text[] not null default '{}',
    counts jsonb not null default '{}',
    -- Digest of what applying would do; another digest at that moment means that the roster has changed meanwhile.
    fingerprint text not null default '',
    created_by uuid,
    created_by_name text not null,
    created_at timestamptz not null,
    applied_by_name text,
    applied_at timestamptz,
    primary key (school_id, id),
    foreign key (school_id, school_year_id) references school.school_year (school_id, id)
  );
  create index roster_import_time on people.roster_import (school_id, created_at desc, id);

  -- problems: found while reading; conflicts: found against the roster; changes: field to [before, after].
  create table people.roster_import_row (
    school_id uuid not null,
    import_id uuid not null,
    position int not null,
    sheet text not null,
    row int not null,
    read jsonb not null,
    ministry_code text,
    personal_number text,
    temporary_code text,
    full_name text,
    folded_name text generated always as (platform.fold(full_name)) stored,
    birth_date date,
    gender text,
    class_name text,
    class_key text,
    details jsonb not null default '{}',
    problems jsonb not null default '[]',
    new_id uuid not null default uuidv7(),
    person_id uuid,
    class_id uuid,
    campus_id uuid,
    department_id uuid,
    subject_id uuid,
    outcome text check (outcome in ('new', 'changed', 'moved', 'unchanged', 'bad')),
    conflicts jsonb not null default '[]',
    changes jsonb not null default '{}',
    primary key (school_id, import_id, position),
    foreign key (school_id, import_id) references people.roster_import (school_id, id) on delete cascade
  ) with (fillfactor = 60);
  create index roster_import_row_outcome on people.roster_import_row (school_id, import_id, outcome, position);

  -- A class as people write it: "Lớp 6 A1", "6a1" and "6A1" are one.
  create function people.class_key(name text) returns text
    language sql immutable strict parallel safe
    return regexp_replace(regexp_replace(platform.fold(name), '^lop\\s*:?', ''), '[\\s./-]', '', 'g');

  create function people.roster_problem(applies boolean, code text, column_key text, read text, details jsonb)
    returns jsonb language sql immutable parallel safe
    return case when applies then jsonb_build_array(jsonb_strip_nulls(
      jsonb_build_object('code', code, 'column', column_key, 'read', read, 'details', details))) else '[]'::jsonb end;

  create function people.roster_change(field text, before text, after text)
    returns jsonb language sql immutable parallel safe
    return case when after is not null and after is distinct from before
      then jsonb_build_object(field, jsonb_build_array(before, after)) else '{}'::jsonb end;
`;
