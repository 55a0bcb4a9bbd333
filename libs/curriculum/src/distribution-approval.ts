import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor, Clock } from '@hoclieu/platform';
import { DistributionApproved, DistributionReturned, DistributionWithdrawn } from './curriculum.events';
import { DistributionFacts } from './distribution-facts';
import { Distribution } from './distribution.entity';
import { Distributions } from './distribution.repository';

/** A distribution as something to approve; approving it ends the one in force before it. */
@Injectable()
export class DistributionApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = 'distribution';

  constructor(
    private readonly approvals: Approvals,
    private readonly distributions: Distributions,
    private readonly facts: DistributionFacts,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  async describe(schoolId: string, subjectId: string): Promise<SubjectDescription> {
    const distribution = await this.distributions.get(schoolId, subjectId);
    const { departmentId } = await this.facts.departmentOf(distribution);
    const authorStaffIds = distribution.authorId ? [distribution.authorId] : [];
    return {
      title: await this.facts.titleOf(distribution),
      contentHash: await this.facts.contentHash(distribution),
      authorStaffIds,
      departmentId,
      campusId: null,
      url: `/distributions/${subjectId}`,
    };
  }

  async lock(schoolId: string, subjectId: string): Promise<void> {
    await this.distributions.lockOf(schoolId, subjectId);
  }

  async decided(actor: Actor, subjectId: string, outcome: ApprovalOutcome): Promise<void> {
    const distribution = await this.distributions.lockOf(actor.schoolId, subjectId);
    if (outcome === 'approved') return this.approve(actor, distribution);
    if (outcome === 'returned') distribution.return(this.clock.now());
    else distribution.withdraw(this.clock.now());
    await this.distributions.save(distribution);
    const event = outcome === 'returned' ? DistributionReturned : DistributionWithdrawn;
    await this.facts.record(actor, event, distribution);
  }

  private async approve(actor: Actor, distribution: Distribution): Promise<void> {
    const former = await this.distributions.lockInForce(distribution);
    if (former) {
      former.replace(this.clock.now());
      await this.distributions.save(former);
    }
    distribution.approve(this.clock.now());
    await this.distributions.save(distribution);
    await this.facts.record(actor, DistributionApproved, distribution, { replacedId: former?.id ?? null });
  }
}
