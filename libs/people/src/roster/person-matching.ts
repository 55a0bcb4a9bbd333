/**
 * The rows of an import beside the person each one means: by ministry code, then personal number, then provisional
 * code, and only then by name and birth date together, where two namesakes with different codes are different people.
 * Gives `matched` with `person_id`, `rank` (1 to 4), `identities` (people the codes point to) and `namesakes`.
 * Parameters: $1 school, $2 import.
 */
export function matchedPeople(table: 'people.student' | 'people.staff'): string {
  const codes = ['ministry_code', 'personal_number', 'temporary_code'];
  const byCode = codes.map(
    (code, index) => `
      select r.position, p.id, ${index + 1} as rank
        from line r join ${table} p on p.school_id = $1 and p.${code} = r.${code}`,
  );
  return `
  line as materialized (
    select position, row, read ->> 'ministryCode' as code_read, ministry_code, personal_number, temporary_code, full_name,
           folded_name, birth_date, gender, class_name, class_key, details, problems
      from people.roster_import_row where school_id = $1 and import_id = $2
  ), candidate as (
    ${byCode.join(' union all ')}
    union all
      select r.position, p.id, 4
        from line r
        join ${table} p on p.school_id = $1 and p.folded_name = r.folded_name and p.birth_date = r.birth_date
       where (p.ministry_code is null or r.ministry_code is null or p.ministry_code = r.ministry_code)
         and (p.personal_number is null or r.personal_number is null or p.personal_number = r.personal_number)
  ), best as (
    select position, (array_agg(id order by rank))[1] as person_id, min(rank) as rank,
           count(distinct id) filter (where rank <= 3) as identities,
           count(distinct id) filter (where rank = 4) as namesakes
      from candidate group by position
  ), matched as (
    select r.*, b.person_id as found_id, b.rank, coalesce(b.identities, 0) as identities,
           coalesce(b.namesakes, 0) as namesakes
      from line r left join best b on b.position = r.position
  ), twins as (
    select position,
           ${(['ministry_code', 'personal_number', 'found_id'] as const).map(twinColumns).join(',')},
           ministry_code is null and personal_number is null and temporary_code is null and birth_date is not null
             and count(*) over (partition by folded_name, birth_date) > 1 as same_name
      from matched
  )`;
}

function twinColumns(key: string): string {
  const same = `over (partition by ${key})`;
  return `
    ${key} is not null and count(*) ${same} > 1 as same_${key},
    ${key} is not null and min(class_key) ${same} <> max(class_key) ${same} as split_${key},
    case when ${key} is not null and count(*) ${same} > 1 then min(row) ${same} end as first_${key},
    case when ${key} is not null and count(*) ${same} > 1 then max(row) ${same} end as last_${key}`;
}

/** Problems every person row can have; `m` is matched, `t` twins, `p` the person found. */
export const personConflicts = `
  people.roster_problem(m.identities > 1 or (m.rank between 2 and 4 and p.ministry_code <> m.ministry_code),
    'people.roster-codes-disagree', 'ministryCode', m.code_read, null)
  || people.roster_problem(m.rank <= 3 and p.folded_name <> m.folded_name and p.birth_date is distinct from m.birth_date,
    'people.roster-code-of-another', case m.rank when 2 then 'personalNumber' else 'ministryCode' end,
    coalesce(m.ministry_code, m.personal_number, m.temporary_code), jsonb_build_object('name', m.full_name))
  || people.roster_problem(m.rank = 4 and m.namesakes > 1,
    'people.roster-ambiguous', 'fullName', m.full_name, jsonb_build_object('people', m.namesakes))
  || people.roster_problem(m.full_name is not null and m.ministry_code is null and m.personal_number is null
      and m.temporary_code is null and m.birth_date is null and m.problems = '[]',
    'people.roster-not-identifiable', 'fullName', m.full_name, null)
  || people.roster_problem(t.split_ministry_code or t.split_personal_number or t.split_found_id,
    'people.roster-two-classes', 'className', m.class_name, ${twinRows()})
  || people.roster_problem((t.same_ministry_code or t.same_personal_number or t.same_found_id or t.same_name)
      and not (coalesce(t.split_ministry_code, false) or coalesce(t.split_personal_number, false)
        or coalesce(t.split_found_id, false)),
    'people.roster-repeated', case when t.same_ministry_code then 'ministryCode' when t.same_personal_number
      then 'personalNumber' else 'fullName' end, coalesce(m.ministry_code, m.personal_number, m.full_name), ${twinRows()})`;

function twinRows(): string {
  const either = (side: string) =>
    `coalesce(t.${side}_ministry_code, t.${side}_personal_number, t.${side}_found_id, m.row)`;
  return `jsonb_build_object('first', ${either('first')}, 'last', ${either('last')})`;
}
