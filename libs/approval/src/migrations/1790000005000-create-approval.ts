import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateApproval1790000005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema approval;

      -- A school's own rule for one kind of subject; every change is a new version, running requests keep theirs.
      create table approval.flow (
        school_id uuid not null references school.school,
        id uuid not null default uuidv7(),
        subject_kind text not null,
        version int not null check (version > 0),
        steps jsonb not null,
        resume_at_return boolean not null,
        created_by uuid,
        created_at timestamptz not null,
        primary key (school_id, id),
        unique (school_id, subject_kind, version)
      );

      -- One row per subject for its whole life; each submission is a round.
      create table approval.request (
        school_id uuid not null references school.school,
        id uuid not null,
        subject_kind text not null,
        subject_id uuid not null,
        title text not null,
        url text not null,
        content_hash text not null,
        department_id uuid,
        campus_id uuid,
        author_staff_ids uuid[] not null,
        flow_id uuid not null,
        state text not null check (state in ('pending', 'approved', 'returned', 'withdrawn')),
        round int not null check (round > 0),
        requested_by uuid,
        requested_at timestamptz not null,
        changed_at timestamptz not null,
        primary key (school_id, id),
        unique (school_id, subject_kind, subject_id),
        foreign key (school_id, flow_id) references approval.flow (school_id, id),
        foreign key (school_id, department_id) references school.department (school_id, id),
        foreign key (school_id, campus_id) references school.campus (school_id, id),
        foreign key (school_id, requested_by) references people.staff (school_id, id)
      );
      create index request_changed on approval.request (school_id, changed_at desc, id desc);
      create index request_department on approval.request (school_id, department_id, changed_at desc, id desc);
      create index request_author on approval.request using gin (school_id, author_staff_ids);
      create index request_requester on approval.request (school_id, requested_by, changed_at desc);

      create table approval.round (
        school_id uuid not null,
        request_id uuid not null,
        number int not null,
        requested_by uuid,
        requested_at timestamptz not null,
        content_hash text not null,
        outcome text check (outcome in ('approved', 'returned', 'withdrawn', 'reopened')),
        reason text,
        ended_by uuid,
        ended_at timestamptz,
        primary key (school_id, request_id, number),
        foreign key (school_id, request_id) references approval.request (school_id, id),
        foreign key (school_id, requested_by) references people.staff (school_id, id),
        foreign key (school_id, ended_by) references people.staff (school_id, id)
      );

      create table approval.step (
        school_id uuid not null,
        id uuid not null,
        request_id uuid not null,
        round int not null,
        position int not null,
        key text not null,
        name text not null,
        kind text not null check (kind in ('critique', 'decision')),
        quorum int not null check (quorum > 0),
        due_on date,
        state text not null check (state in ('open', 'passed', 'returned', 'cancelled')),
        opened_at timestamptz not null,
        closed_at timestamptz,
        reminded_on date,
        overdue_on date,
        escalated_on date,
        primary key (school_id, id),
        foreign key (school_id, request_id, round) references approval.round (school_id, request_id, number)
      );
      create index step_request on approval.step (school_id, request_id, round, position);
      create unique index step_open on approval.step (school_id, request_id) where state = 'open';
      create index step_due on approval.step (school_id, due_on) where state = 'open';

      -- Who may take an open step: a role within the subject's department, campus or school. Emptied when it closes.
      create table approval.pool (
        school_id uuid not null,
        step_id uuid not null,
        role text not null,
        scope text not null check (scope in ('department', 'campus', 'school')),
        request_id uuid not null,
        primary key (school_id, step_id, role, scope),
        foreign key (school_id, step_id) references approval.step (school_id, id),
        foreign key (school_id, request_id) references approval.request (school_id, id)
      );
      create index pool_role on approval.pool (school_id, role, scope);

      -- Who is on it. assigned_by_head: given by a head or named as reviewer, also to somebody outside the pool.
      create table approval.claim (
        school_id uuid not null,
        step_id uuid not null,
        staff_id uuid not null,
        assigned boolean not null default false,
        assigned_by uuid,
        claimed_at timestamptz not null,
        primary key (school_id, step_id, staff_id),
        foreign key (school_id, step_id) references approval.step (school_id, id),
        foreign key (school_id, staff_id) references people.staff (school_id, id),
        foreign key (school_id, assigned_by) references people.staff (school_id, id)
      );
      create index claim_staff on approval.claim (school_id, staff_id);

      create table approval.decision (
        school_id uuid not null,
        id uuid not null,
        step_id uuid not null,
        verdict text not null check (verdict in ('approve', 'return')),
        reason text check (verdict = 'approve' or length(btrim(reason)) > 0),
        scores jsonb not null default '[]',
        decided_by uuid not null,
        on_behalf_of uuid,
        content_hash text not null,
        decided_at timestamptz not null,
        primary key (school_id, id),
        unique (school_id, step_id, decided_by),
        foreign key (school_id, step_id) references approval.step (school_id, id),
        foreign key (school_id, decided_by) references people.staff (school_id, id),
        foreign key (school_id, on_behalf_of) references people.staff (school_id, id)
      );
      create index decision_decider on approval.decision (school_id, decided_by, decided_at desc);

      -- kinds null: everything the delegator may decide.
      create table approval.delegation (
        school_id uuid not null,
        id uuid not null,
        from_staff_id uuid not null,
        to_staff_id uuid not null check (to_staff_id <> from_staff_id),
        from_on date not null,
        to_on date not null check (to_on >= from_on),
        kinds text[],
        note text not null default '',
        created_at timestamptz not null,
        ended_at timestamptz,
        primary key (school_id, id),
        foreign key (school_id, from_staff_id) references people.staff (school_id, id),
        foreign key (school_id, to_staff_id) references people.staff (school_id, id)
      );
      create index delegation_from on approval.delegation (school_id, from_staff_id, to_on) where ended_at is null;
      create index delegation_to on approval.delegation (school_id, to_staff_id, to_on) where ended_at is null;

      -- Active staff with a role within reach of a subject, its authors left out. 'peer': any teacher of the
      -- department, its system-wide parent or its campus branches.
      create function approval.holders(school uuid, day date, wanted text, reach text,
        department uuid, campus uuid, authors uuid[]) returns table (staff_id uuid)
        language sql stable as $$
        select staff.id
          from people.role_grant granted
          join people.account account
            on account.school_id = granted.school_id and account.id = granted.account_id
           and account.kind = 'staff' and account.disabled_at is null
          join people.staff staff
            on staff.school_id = account.school_id and staff.id = account.person_id and staff.status = 'active'
          left join school.department own
            on own.school_id = granted.school_id and own.id = coalesce(granted.department_id, staff.department_id)
          left join school.department subject on subject.school_id = granted.school_id and subject.id = department
         where granted.school_id = school and granted.from_on <= day
           and (granted.to_on is null or granted.to_on >= day)
           and (granted.role = wanted or (wanted = 'peer' and granted.role in ('teacher', 'department-head')))
           and staff.id <> all (authors)
           and case reach
                 when 'department' then own.id in (subject.id, subject.parent_id)
                   or (wanted = 'peer' and own.parent_id in (subject.id, subject.parent_id))
                 when 'campus' then coalesce(granted.campus_id, own.campus_id, staff.campus_id) = campus
                 else granted.campus_id is null or campus is null or granted.campus_id = campus
               end
        $$;

      -- Who may decide which open step today: the pool, whoever a holder delegated to, whoever was given it.
      create function approval.may_act(school uuid, day date)
        returns table (step_id uuid, staff_id uuid, on_behalf_of uuid)
        language sql stable as $$
        select pool.step_id, holder.staff_id, null::uuid
          from approval.pool pool
          join approval.request request on request.school_id = pool.school_id and request.id = pool.request_id
         cross join lateral approval.holders(school, day, pool.role, pool.scope,
                 request.department_id, request.campus_id, request.author_staff_ids) holder
         where pool.school_id = school
        union all
        select pool.step_id, delegation.to_staff_id, delegation.from_staff_id
          from approval.pool pool
          join approval.request request on request.school_id = pool.school_id and request.id = pool.request_id
         cross join lateral approval.holders(school, day, pool.role, pool.scope,
                 request.department_id, request.campus_id, request.author_staff_ids) holder
          join approval.delegation delegation
            on delegation.school_id = school and delegation.from_staff_id = holder.staff_id
           and delegation.ended_at is null and day between delegation.from_on and delegation.to_on
           and (delegation.kinds is null or request.subject_kind = any (delegation.kinds))
           and delegation.to_staff_id <> all (request.author_staff_ids)
          join people.staff delegate
            on delegate.school_id = school and delegate.id = delegation.to_staff_id and delegate.status = 'active'
         where pool.school_id = school
        union all
        select claim.step_id, claim.staff_id, null
          from approval.claim claim
          join people.staff staff
            on staff.school_id = claim.school_id and staff.id = claim.staff_id and staff.status = 'active'
         where claim.school_id = school and claim.assigned
        $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop schema approval cascade');
  }
}
