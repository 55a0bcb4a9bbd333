import { Injectable } from '@nestjs/common';
import type { Actor } from '@hoclieu/platform';
import { UnknownSubjectKind } from './approval.errors';
import type { SubjectContent } from './subject-content';

/** What the engine must know of a subject to route, show and protect its approval. */
export interface SubjectDescription {
  readonly title: string;
  /** Of metadata and every file: what is decided on. A changed byte is another hash. */
  readonly contentHash: string;
  /** Nobody among them ever decides on this subject. */
  readonly authorStaffIds: string[];
  readonly departmentId: string | null;
  readonly campusId: string | null;
  /** Page of the portal where the subject is read. */
  readonly url: string;
  /** Named reviewers (e.g. of the catalogue entry): the critique is given to them when it opens. */
  readonly reviewerStaffIds?: string[];
  /** Kept with each submission: what changed is shown when the work comes again. */
  readonly content?: SubjectContent;
}

export type ApprovalOutcome = 'approved' | 'returned' | 'withdrawn';

/** Implemented by each module that has something to approve. */
export interface ApprovalSubject {
  readonly kind: string;
  /** Throws NotFound when the school has no such subject. */
  describe(schoolId: string, subjectId: string): Promise<SubjectDescription>;
  /**
   * Locks the subject's row before the request's, as the subject's own verbs do, so that a decision and an author's
   * withdrawal at the same moment wait for each other instead of deadlocking.
   */
  lock?(schoolId: string, subjectId: string): Promise<void>;
  /** Called in the transaction of the decision, once the request is closed. */
  decided(actor: Actor, subjectId: string, outcome: ApprovalOutcome, reason: string | null): Promise<void>;
}

/** The subjects the modules of this process have registered. */
@Injectable()
export class ApprovalSubjects {
  private readonly byKind = new Map<string, ApprovalSubject>();

  add(subject: ApprovalSubject): void {
    this.byKind.set(subject.kind, subject);
  }

  get(kind: string): ApprovalSubject {
    const subject = this.byKind.get(kind);
    if (!subject) throw new UnknownSubjectKind(kind);
    return subject;
  }
}
