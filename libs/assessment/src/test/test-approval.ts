import { createHash } from 'node:crypto';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor } from '@hoclieu/platform';
import { TestApproved, TestReturned, TestWithdrawn } from './test.events';
import { TestRecord } from './test-record';
import { Tests } from './test.repository';

/** The test as the approval engine sees it, under the kind of its flow. */
@Injectable()
export class TestApproval implements OnModuleInit {
  constructor(
    private readonly approvals: Approvals,
    private readonly tests: Tests,
    private readonly record: TestRecord,
  ) {}

  onModuleInit(): void {
    for (const kind of ['test', 'periodic-test']) this.approvals.register(this.subject(kind));
  }

  private subject(kind: string): ApprovalSubject {
    return {
      kind,
      describe: (schoolId, id) => this.describe(schoolId, id),
      lock: async (schoolId, id) => void (await this.tests.lockUnseen(schoolId, id)),
      decided: (actor, id, outcome, reason) => this.decided(actor, id, outcome, reason),
    };
  }

  /** Decided on is what is asked and what it brings: questions are named by version, and a version never changes. */
  private async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const test = await this.tests.getUnseen(schoolId, id);
    const { title, durationMinutes, instructions, departmentId, authorId } = test;
    const sealed = JSON.stringify([title, durationMinutes, instructions, await this.tests.asked(test)]);
    return {
      title,
      contentHash: createHash('sha256').update(sealed).digest('hex'),
      authorStaffIds: [authorId],
      departmentId,
      campusId: null,
      url: `/tests/${id}`,
    };
  }

  private async decided(
    actor: Actor,
    id: string,
    outcome: ApprovalOutcome,
    reason: string | null,
  ): Promise<void> {
    const test = await this.tests.lockUnseen(actor.schoolId, id);
    const [step, event] = ends[outcome];
    test.leave(step, outcome === 'returned' ? reason : null, this.record.now());
    await this.tests.save(test);
    await this.record.of(actor, event, test, { reason });
  }
}

const ends = {
  approved: ['approve', TestApproved],
  returned: ['return', TestReturned],
  withdrawn: ['withdraw', TestWithdrawn],
} as const;
