/**
 * Ends a comparison of the rows `line`: writes what `weighed` found (`outcome`, `conflicts`, `changes`, and the columns named here) to the
 * rows of which it is news, and says how many these were. Comparing again therefore writes nothing while nobody has
 * touched the roster. Parameters: $1 school, $2 import.
 */
export function writtenOutcomes(links: string[]): string {
  const columns = ['outcome', 'conflicts', 'changes', ...links];
  return `
judged as (
  select w.position, w.conflicts, w.changes, ${links.map((link) => `w.${link}`).join(', ')},
         case when r.problems <> '[]' or w.conflicts <> '[]' then 'bad' else w.outcome end as outcome
    from weighed w
    join line r on r.position = w.position
), written as (
  update people.roster_import_row r
     set ${columns.map((column) => `${column} = j.${column}`).join(', ')}
    from judged j
   where r.school_id = $1 and r.import_id = $2 and r.position = j.position
     and (${columns.map((column) => `r.${column}`).join(', ')})
         is distinct from (${columns.map((column) => `j.${column}`).join(', ')})
  returning r.position
)
select count(*)::int as written from written`;
}
