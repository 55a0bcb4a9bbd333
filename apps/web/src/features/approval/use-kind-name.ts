import { useApprovalText } from './approval.i18n';
import { type SubjectKind, subjectKinds } from './approval.queries';

/** A kind of subject in words; the bare kind for one this version of the portal does not know. */
export function useKindName(): (kind: string) => string {
  const t = useApprovalText();
  return (kind) => (subjectKinds.includes(kind as SubjectKind) ? t(`kinds.${kind as SubjectKind}`) : kind);
}
