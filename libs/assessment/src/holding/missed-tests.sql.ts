import { Actor, isHead } from '@hoclieu/platform';
import { conductedSitting, ownClass, sittingScope, visibleSitting } from './sitting-scope';

/**
 * Why a child stayed away is for those who help the child: the class's homeroom teacher, the subject's teacher and department
 * head, the board. Inspectors read figures, not this.
 */
export function careScope(actor: Actor): ReturnType<typeof sittingScope> {
  const [schoolId, , ...rest] = sittingScope(actor);
  return [schoolId, isHead(actor) || actor.kind === 'system', ...rest];
}

/** Whoever may write why, and how the student was helped. */
export const mayNote = `($2::boolean or ${ownClass} or ${conductedSitting})`;

/**
 * Students of sittings `s` who did not take part, with what was noted as `away`; `$6` is now. A test on paper tells who was
 * there only by the sheets that came in; until then it has those who were noted. Who joined the class later missed nothing.
 */
export const missed = `
     from assessment.sitting s
     join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
     join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
     join school.class c on c.school_id = s.school_id and c.id = s.class_id
     join school.school_year y on y.school_id = c.school_id and y.id = c.school_year_id and y.is_current
     join people.enrolment e on e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null
      and e.from_on <= (s.opens_at at time zone 'Asia/Ho_Chi_Minh')::date
     join people.student st on st.school_id = e.school_id and st.id = e.student_id
     left join assessment.absence away
       on away.school_id = s.school_id and away.sitting_id = s.id and away.student_id = st.id
     left join people.staff by on by.school_id = away.school_id and by.id = away.noted_by
    where ${visibleSitting} and s.closes_at < $6
      and not exists (select from assessment.attempt p
                       where p.school_id = s.school_id and p.sitting_id = s.id and p.student_id = st.id)
      and (s.form = 'online' or away.student_id is not null or exists (
             select from assessment.attempt p where p.school_id = s.school_id and p.sitting_id = s.id))`;
