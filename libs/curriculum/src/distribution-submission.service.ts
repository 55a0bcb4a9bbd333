import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Clock, Database } from '@hoclieu/platform';
import { DistributionSubmitted } from './curriculum.events';
import { submitDistribution } from './curriculum.policy';
import { DistributionFacts } from './distribution-facts';
import { Distributions } from './distribution.repository';

const kind = 'distribution';

/** Submission of a distribution, and what becomes of it when the approval is decided. */
@Injectable()
export class DistributionSubmission {
  constructor(
    private readonly database: Database,
    private readonly distributions: Distributions,
    private readonly approvals: Approvals,
    private readonly facts: DistributionFacts,
    private readonly clock: Clock,
  ) {}

  /** @throws DistributionEmpty, DistributionStepNotPossible, and those of the approval */
  async submit(actor: Actor, id: string): Promise<{ requestId: string }> {
    return this.database.transaction(async () => {
      const distribution = await this.distributions.lock(actor, id);
      allow(submitDistribution, actor, await this.facts.departmentOf(distribution));
      distribution.submit(await this.facts.countLessons(distribution), this.clock.now());
      await this.distributions.save(distribution);
      await this.facts.record(actor, DistributionSubmitted, distribution);
      return this.approvals.request(actor, kind, id);
    });
  }

  /** Takes a submitted distribution back to a draft. */
  async withdraw(actor: Actor, id: string, reason: string | null): Promise<void> {
    await this.database.transaction(async () => {
      const distribution = await this.distributions.lock(actor, id);
      allow(submitDistribution, actor, await this.facts.departmentOf(distribution));
      await this.approvals.withdraw(actor, kind, id, reason);
    });
  }
}
