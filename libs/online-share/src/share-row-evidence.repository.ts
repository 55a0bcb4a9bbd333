import { Injectable } from '@nestjs/common';
import { Database } from '@hoclieu/platform';
import type { ShareRowEvidenceView } from './http/share.view';

/** The plan rows of a class and a lesson, each with its materials, their approval, deliveries and who was there. */
const rowEvidence = `
  select c.id as "classId", c.name as "className", l.id as "lessonId", l.name as "lessonName", s.name as "subjectName",
         l.distribution_id as "distributionId",
         coalesce((
           select jsonb_agg(jsonb_build_object(
             'id', r.plan_row_id, 'planId', r.plan_id, 'teacher', t.full_name, 'periods', r.half_periods / 2.0,
             'mode', r.mode, 'stage', r.stage, 'platform', pr.platform, 'approvedAt', pr.approved_at,
             'materials', (
               select coalesce(jsonb_agg(jsonb_build_object(
                 'id', m.id, 'title', m.title, 'status', m.status, 'revision', m.revision, 'contentHash', m.content_hash,
                 'publishedAt', m.published_at, 'assignedAt', a.assigned_at,
                 'openedBy', (select count(*) from learning.opening o where o.school_id = $1 and o.assignment_id = a.id),
                 'approvedBy', granted.name, 'approvedAt', granted.at, 'approvalRequestId', granted.request_id) order by m.title), '[]')
               from teaching.plan_row_material pm
               join catalog.material m on m.school_id = pm.school_id and m.id = pm.material_id
               left join learning.assignment a on a.school_id = pm.school_id and a.plan_row_id = pm.plan_row_id
                and a.material_id = pm.material_id and a.withdrawn_at is null
               left join lateral (
                 select st.full_name as name, d.decided_at as at, q.id as request_id
                   from approval.request q
                   join approval.step e on e.school_id = q.school_id and e.request_id = q.id and e.kind = 'decision'
                   join approval.decision d on d.school_id = e.school_id and d.step_id = e.id and d.verdict <> 'return'
                   left join people.staff st on st.school_id = d.school_id and st.id = d.decided_by
                  where q.school_id = $1 and q.subject_kind = 'material' and q.subject_id = m.id
                  order by d.decided_at desc limit 1) granted on true
               where pm.school_id = $1 and pm.plan_row_id = r.plan_row_id),
             'deliveries', (
               select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'deliveredOn', d.delivered_on,
                        'periods', d.half_periods / 2.0, 'recordedAt', d.recorded_at) order by d.delivered_on), '[]')
                 from teaching.delivery d
                where d.school_id = $1 and d.plan_row_id = r.plan_row_id and d.withdrawn_at is null),
             'attended', (
               select count(distinct student_id) from learning.attendance n
                where n.school_id = $1 and n.plan_row_id = r.plan_row_id and n.present)
           ) order by t.full_name, r.plan_row_id)
             from teaching.approved_row r
             join teaching.plan_row pr on pr.school_id = r.school_id and pr.id = r.plan_row_id
             join people.staff t on t.school_id = r.school_id and t.id = r.teacher_id
            where r.school_id = $1 and r.class_id = c.id and r.lesson_id = l.id), '[]') as "planRows"
    from school.class c
    join curriculum.lesson l on l.school_id = c.school_id
    join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
    join school.subject s on s.school_id = d.school_id and s.id = d.subject_id
   where c.school_id = $1 and c.id = $2 and l.id = $3`;

@Injectable()
export class ShareRowEvidence {
  constructor(private readonly database: Database) {}

  of(
    schoolId: string,
    classId: string,
    lessonId: string,
  ): Promise<Omit<ShareRowEvidenceView, 'periods'> | null> {
    return this.database.one(rowEvidence, [schoolId, classId, lessonId]);
  }
}
