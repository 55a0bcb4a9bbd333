import { Injectable } from '@nestjs/common';
import { Pool } from './pool.repository';
import { ApprovalRequests } from './request.repository';
import { PoolEntry, widerThan } from './widening';

/** Lets the next wider head into the pool of a step that has waited too long. */
@Injectable()
export class Widening {
  constructor(
    private readonly requests: ApprovalRequests,
    private readonly pool: Pool,
  ) {}

  /** Who may decide now and could not before; nobody when the widest head is in the pool already. */
  async widen(schoolId: string, requestId: string): Promise<string[]> {
    const request = await this.requests.lock(schoolId, requestId);
    const step = await this.requests.openStep(request);
    if (!step) return [];
    const before = new Set(await this.pool.members(step));
    const known = await this.pool.entries(step);
    const wider = known.flatMap(widerThan).filter((entry) => !known.some((other) => same(entry, other)));
    const next = (await this.pool.held(request, wider))[0];
    if (!next) return [];
    await this.pool.fill(step, [next]);
    return (await this.pool.members(step)).filter((staffId) => !before.has(staffId));
  }
}

function same(a: PoolEntry, b: PoolEntry): boolean {
  return a.role === b.role && a.scope === b.scope;
}
