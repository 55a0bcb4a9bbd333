import type { Client } from 'pg';

/** What a share is computed from, parents first; accounts, files and approvals are not copied. */
const tables = [
  'school.school',
  'school.school_year',
  'school.week',
  'school.campus',
  'school.department',
  'school.subject',
  'school.department_subject',
  'school.class',
  'school.class_subject',
  'people.staff',
  'people.student',
  'people.enrolment',
  'people.teaching_assignment',
  'curriculum.distribution',
  'curriculum.lesson',
  'catalog.material',
  'teaching.plan',
  'teaching.plan_row',
  'teaching.delivery',
  'learning.assignment',
  'learning.opening',
  'learning.attendance',
];

/**
 * Makes the copies numbered `from` to `to` of a school: each table in one statement, each id turned into the copy's own
 * by its number. A school's rows lie together, as they do where each school wrote its own. Foreign keys are not
 * checked, so the connection has to be a superuser's.
 */
export async function copySchool(client: Client, schoolId: string, from: number, to: number): Promise<void> {
  await client.query('set session_replication_role = replica');
  for (const table of tables) await copyTable(client, table, [schoolId, from, to]);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
}

async function copyTable(client: Client, table: string, copies: [string, number, number]): Promise<void> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `select attname as name, atttypid::regtype::text as type from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  const copied = columns.map(({ name, type }) => {
    if (table === 'school.school' && name === 'code') return `lpad(copy::text, 8, '0')`;
    return type === 'uuid' ? `md5(copy || original.${name}::text)::uuid` : `original.${name}`;
  });
  const original = table === 'school.school' ? 'id' : 'school_id';
  await client.query(
    `insert into ${table} (${columns.map(({ name }) => name).join(', ')})
     select ${copied.join(', ')} from ${table} original, generate_series($2::int, $3::int) copy
      where original.${original} = $1
      order by copy`,
    copies,
  );
}
