import { Deciding } from '@hoclieu/approval';
import type { Stage } from './stage';

interface OpenStep {
  requestId: string;
  stepId: string;
  contentHash: string;
  rubric: { key: string; maxPoints: number }[];
}

const openStep = `
  select r.id as "requestId", s.id as "stepId", r.content_hash as "contentHash",
         coalesce((select step -> 'rubric' from jsonb_array_elements(f.steps) step where step ->> 'key' = s.key), '[]') as rubric
    from approval.request r
    join approval.step s on s.school_id = r.school_id and s.request_id = r.id and s.state = 'open'
    join approval.flow f on f.school_id = r.school_id and f.id = r.flow_id
   where r.school_id = $1 and r.subject_kind = $2 and r.subject_id = $3`;

/** Who takes it: whoever holds the step, else the first by code of those who may, so that reruns agree. */
const reviewerOf = `
  with able as materialized (
    select distinct staff_id from approval.may_act($1, $3::date) where step_id = $2
  )
  select p.id as "staffId"
    from able join people.staff p on p.school_id = $1 and p.id = able.staff_id
    left join approval.claim c on c.school_id = $1 and c.step_id = $2 and c.staff_id = p.id
   order by c.staff_id is null, p.ministry_code
   limit 1`;

async function nextStep(stage: Stage, kind: string, subjectId: string, day: string) {
  const { database, schoolId } = stage;
  const step = await database.one<OpenStep>(openStep, [schoolId, kind, subjectId]);
  if (!step) return null;
  const [row] = await database.prepared<{ staffId: string }>('sample.reviewer', reviewerOf, [
    schoolId,
    step.stepId,
    day,
  ]);
  return row ? { ...step, reviewer: await stage.asStaff(row.staffId) } : null;
}

/** Takes a submitted subject through its steps, as the people whose turn it is would; `steps` stops it on the way. */
export async function approve(
  stage: Stage,
  kind: string,
  subjectId: string,
  day: string,
  steps = 9,
): Promise<void> {
  for (let taken = 0; taken < steps; taken++) {
    const step = await nextStep(stage, kind, subjectId, day);
    if (!step) return;
    const scores = step.rubric.map(({ key, maxPoints }, i) => ({ key, points: maxPoints - (i % 3) }));
    const { stepId, contentHash } = step;
    await stage
      .get(Deciding)
      .decide(step.reviewer, step.requestId, { stepId, verdict: 'approve', contentHash, scores });
  }
}

/** The reviewer sends it back with a reason. */
export async function sendBack(
  stage: Stage,
  kind: string,
  subjectId: string,
  day: string,
  reason: string,
): Promise<void> {
  const step = await nextStep(stage, kind, subjectId, day);
  if (!step) throw new Error(`${kind} waits for nobody`);
  const { stepId, contentHash, requestId } = step;
  await stage
    .get(Deciding)
    .decide(step.reviewer, requestId, { stepId, verdict: 'return', reason, contentHash });
}
