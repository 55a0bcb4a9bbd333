import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, VersionConflict } from '@hoclieu/platform';
import { UnknownSubjectKind } from './approval.errors';
import { ApprovalFlowChanged } from './approval.events';
import { manageFlows, readFlows } from './approval.policy';
import { defaultFlow, flowKinds } from './default-flows';
import type { FlowRule } from './flow';
import { checkFlow } from './flow-check';
import { FlowVersion } from './flow-version.entity';

/** The rules of a school: the newest version of each kind, the default until the school writes its own. */
@Injectable()
export class Flows {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The rule in force; the default becomes version 1 when it is first needed. */
  async current(schoolId: string, kind: string): Promise<FlowVersion> {
    const known = await this.find(schoolId, kind);
    if (known) return known;
    await this.write({ schoolId, kind, version: 1, createdBy: null }, defaultFlow(kind));
    return (await this.find(schoolId, kind)) as FlowVersion;
  }

  /** The rule in force for somebody to read. @throws UnknownSubjectKind, NotAllowed for families */
  async read(actor: Actor, kind: string): Promise<FlowVersion> {
    allow(readFlows, actor, kind);
    if (!flowKinds.includes(kind)) throw new UnknownSubjectKind(kind);
    return this.current(actor.schoolId, kind);
  }

  version(schoolId: string, id: string): Promise<FlowVersion> {
    return this.database.repository(FlowVersion).findOneByOrFail({ schoolId, id });
  }

  /**
   * Writes the school's own rule as a new version.
   * @throws VersionConflict when somebody else wrote one since `version` was read; FlowNotUsable.
   */
  async change(actor: Actor, kind: string, version: number, rule: FlowRule): Promise<FlowVersion> {
    allow(manageFlows, actor, kind);
    if (!flowKinds.includes(kind)) throw new UnknownSubjectKind(kind);
    checkFlow(rule);
    return this.database.transaction(async () => {
      const current = await this.current(actor.schoolId, kind);
      if (current.version !== version) throw new VersionConflict();
      const next = { schoolId: actor.schoolId, kind, version: version + 1, createdBy: actor.personId };
      if (!(await this.write(next, rule))) throw new VersionConflict();
      const written = await this.current(actor.schoolId, kind);
      await this.events.record(actor, ApprovalFlowChanged, written.id, {
        subjectKind: kind,
        version: written.version,
      });
      return written;
    });
  }

  private find(schoolId: string, subjectKind: string): Promise<FlowVersion | null> {
    return this.database
      .repository(FlowVersion)
      .findOne({ where: { schoolId, subjectKind }, order: { version: 'DESC' } });
  }

  /** False when another writer had the version first. */
  private async write(
    to: { schoolId: string; kind: string; version: number; createdBy: string | null },
    rule: FlowRule,
  ): Promise<boolean> {
    const rows = await this.database.query(
      `insert into approval.flow (school_id, id, subject_kind, version, steps, resume_at_return, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [
        to.schoolId,
        newId(),
        to.kind,
        to.version,
        JSON.stringify(rule.steps),
        rule.resumeAtReturn,
        to.createdBy,
        this.clock.now(),
      ],
    );
    return rows.length > 0;
  }
}
