import type { EndFacts, RequestFacts } from './approval.events';
import type { ApprovalRequest } from './request.entity';

export function factsOf(request: ApprovalRequest): RequestFacts {
  return {
    subjectKind: request.subjectKind,
    subjectId: request.subjectId,
    title: request.title,
    url: request.url,
  };
}

export function endOf(request: ApprovalRequest, reason: string | null): EndFacts {
  return { ...factsOf(request), authorStaffIds: request.authorStaffIds, reason };
}
