import { Injectable } from '@nestjs/common';
import { Actor, Database, decodeCursor, isHead, NotAllowed, NotFound, pageOf } from '@hoclieu/platform';
import { conductedSitting, ownClass, sittingScope, visibleSitting } from './sitting-scope';

/** A sitting as staff see it. */
export interface HeldSitting {
  id: string;
  testId: string;
  title: string;
  kind: 'regular' | 'midterm' | 'final';
  form: 'online' | 'paper';
  subjectId: string;
  subjectName: string;
  classId: string;
  className: string;
  schoolYearId: string;
  term: 1 | 2;
  opensAt: Date;
  closesAt: Date;
  durationMinutes: number;
  attemptsAllowed: number;
  version: number;
  /** Of when and how long it is; null when it stands as it was given. */
  changedAt: Date | null;
  changedByName: string | null;
  changeReason: string | null;
  releasedAt: Date | null;
  showsKey: boolean;
  questions: number;
  /** Of the whole test, in hundredths. */
  points: number;
  students: number;
  /** Students who began. */
  started: number;
  handedIn: number;
  /** Answers that wait for a person. */
  unmarked: number;
  /** Conducts it: marks, helps, releases. */
  conducts: boolean;
  homeroom: boolean;
}

export interface HeldSittingFilter {
  cursor?: string;
  limit?: number;
  classId?: string;
  subjectId?: string;
  unmarked?: boolean;
}

const waitingAnswers = `from assessment.attempt p
      join assessment.answer a on a.school_id = p.school_id and a.attempt_id = p.id
      where p.school_id = s.school_id and p.sitting_id = s.id and p.submitted_at is not null and a.score is null`;

const held = `
  select s.id, s.test_id as "testId", t.title, t.kind, s.form, t.subject_id as "subjectId", j.name as "subjectName",
         s.class_id as "classId", c.name as "className", t.school_year_id as "schoolYearId", t.term, s.opens_at as "opensAt",
         s.closes_at as "closesAt", s.duration_minutes as "durationMinutes", s.attempts_allowed as "attemptsAllowed", s.version,
         s.changed_at as "changedAt", w.full_name as "changedByName", s.change_reason as "changeReason", s.released_at as "releasedAt",
         s.shows_key as "showsKey", asked.questions, asked.points, roll.students, took.started, took."handedIn",
         waiting.unmarked, ${conductedSitting} as conducts, ${ownClass} as homeroom
    from assessment.sitting s
    join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
    join school.subject j on j.school_id = t.school_id and j.id = t.subject_id
    join school.class c on c.school_id = s.school_id and c.id = s.class_id
    left join people.staff w on w.school_id = s.school_id and w.id = s.changed_by
    cross join lateral (select count(*)::int as questions, coalesce(sum(x.points), 0)::int as points
      from assessment.test_question x where x.school_id = t.school_id and x.test_id = t.id) asked
    cross join lateral (select count(*)::int as students from people.enrolment e
      where e.school_id = s.school_id and e.class_id = s.class_id and e.to_on is null) roll
    cross join lateral (select count(distinct p.student_id)::int as started,
        count(distinct p.student_id) filter (where p.submitted_at is not null)::int as "handedIn"
      from assessment.attempt p where p.school_id = s.school_id and p.sitting_id = s.id) took
    cross join lateral (select count(*)::int as unmarked ${waitingAnswers}) waiting
   where ${visibleSitting}`;

/** The sittings of a page alone, so that only they are counted through. */
const chosen = `
  with chosen as materialized (
    select s.id from assessment.sitting s
      join assessment.test t on t.school_id = s.school_id and t.id = s.test_id
      join school.class c on c.school_id = s.school_id and c.id = s.class_id
     where ${visibleSitting} and ($6::uuid is null or s.class_id = $6) and ($7::uuid is null or t.subject_id = $7)
       and (not $8::boolean or exists (select ${waitingAnswers}))
       and ($9::timestamptz is null or (s.opens_at, s.id) < ($9, $10::uuid))
     order by s.opens_at desc, s.id desc limit $11)`;

@Injectable()
export class HeldSittings {
  constructor(private readonly database: Database) {}

  /** @throws NotFound when the actor may not see it */
  async get(actor: Actor, id: string): Promise<HeldSitting> {
    const sitting = await this.database.one<HeldSitting>(`${held} and s.id = $6`, [
      ...sittingScope(actor),
      id,
    ]);
    if (!sitting) throw new NotFound('sitting');
    return sitting;
  }

  /** For whoever marks, helps and releases. @throws NotFound, NotAllowed */
  async conducted(actor: Actor, id: string): Promise<HeldSitting> {
    const sitting = await this.get(actor, id);
    if (!sitting.conducts && !isHead(actor)) throw new NotAllowed('conduct-sitting');
    return sitting;
  }

  /** As `conducted`, and held until the transaction ends: nobody begins, changes or releases it meanwhile. */
  async lockConducted(actor: Actor, id: string): Promise<HeldSitting> {
    await this.database.query('select from assessment.sitting where school_id = $1 and id = $2 for update', [
      actor.schoolId,
      id,
    ]);
    return this.conducted(actor, id);
  }

  /** The latest first. */
  async page(actor: Actor, { cursor, limit = 50, classId, subjectId, unmarked = false }: HeldSittingFilter) {
    const [at, after] = cursor ? decodeCursor(cursor, 2) : [null, null];
    const rows = await this.database.query<HeldSitting>(
      `${chosen} ${held} and s.id in (select id from chosen) order by s.opens_at desc, s.id desc`,
      [...sittingScope(actor), classId, subjectId, unmarked, at, after, limit + 1],
    );
    return pageOf(rows, limit, (row) => [row.opensAt.toISOString(), row.id]);
  }
}
