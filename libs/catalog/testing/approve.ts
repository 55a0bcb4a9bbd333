import type { Database } from '@hoclieu/platform';
import type { Browser } from '@hoclieu/people/testing';

/** Decides the open step of a subject's approval in the portal's own way. */
export async function approve(database: Database, decider: Browser, subjectId: string): Promise<void> {
  const open = await database.one<{ requestId: string; stepId: string; contentHash: string }>(
    `select r.id as "requestId", s.id as "stepId", r.content_hash as "contentHash"
       from approval.request r
       join approval.step s on s.school_id = r.school_id and s.request_id = r.id and s.state = 'open'
      where r.subject_id = $1`,
    [subjectId],
  );
  const answer = await decider.post(`/approval-requests/${open?.requestId}/decisions`, {
    stepId: open?.stepId,
    verdict: 'approve',
    contentHash: open?.contentHash,
  });
  if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
}
