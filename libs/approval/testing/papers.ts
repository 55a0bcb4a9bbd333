import { NotFound } from '@hoclieu/platform';
import type { Actor } from '@hoclieu/platform';
import { newId } from '@hoclieu/platform';
import type { ApprovalOutcome, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';

interface Outcome {
  readonly subjectId: string;
  readonly outcome: ApprovalOutcome;
  readonly reason: string | null;
}

/** A subject without a module: papers with a title and a text, to try the engine on. */
export class Papers implements ApprovalSubject {
  readonly outcomes: Outcome[] = [];
  private readonly papers = new Map<string, SubjectDescription & { schoolId: string }>();

  constructor(readonly kind: string) {}

  /** Writes a paper of this school; departmentless unless told. */
  add(schoolId: string, authorStaffIds: string[], changes: Partial<SubjectDescription> = {}): string {
    const id = newId();
    this.papers.set(id, {
      schoolId,
      title: 'Lực và chuyển động',
      contentHash: 'first',
      authorStaffIds,
      departmentId: null,
      campusId: null,
      url: `/papers/${id}`,
      ...changes,
    });
    return id;
  }

  rewrite(id: string, contentHash: string): void {
    const paper = this.papers.get(id);
    if (paper) this.papers.set(id, { ...paper, contentHash });
  }

  async describe(schoolId: string, subjectId: string): Promise<SubjectDescription> {
    const paper = this.papers.get(subjectId);
    if (!paper || paper.schoolId !== schoolId) throw new NotFound(this.kind);
    return paper;
  }

  async decided(
    _actor: Actor,
    subjectId: string,
    outcome: ApprovalOutcome,
    reason: string | null,
  ): Promise<void> {
    this.outcomes.push({ subjectId, outcome, reason });
  }
}
