import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApprovalOutcome, Approvals, ApprovalSubject, SubjectDescription } from '@hoclieu/approval';
import { Actor, Clock, Database, Events, NotFound } from '@hoclieu/platform';
import { Assignments } from './assignments.repository';
import type { Catalogue } from './catalogue.entity';
import { fieldColumns } from './catalogue-entry.repository';
import { Catalogues } from './catalogue.repository';
import { CatalogueApproved, CatalogueReturned } from './planning.events';
import { stepOfOutcome } from './planning-status';

/** What follows from the board's decision on a catalogue, in the same transaction. */
@Injectable()
export class CatalogueOutcome {
  constructor(
    private readonly catalogues: Catalogues,
    private readonly assignments: Assignments,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async apply(actor: Actor, id: string, outcome: ApprovalOutcome, reason: string | null): Promise<void> {
    const catalogue = await this.catalogues.lockUnseen(actor.schoolId, id);
    catalogue.decide(stepOfOutcome[outcome], this.clock.now());
    if (outcome === 'approved') {
      await this.assign(actor, catalogue);
      return;
    }
    await this.catalogues.save(catalogue);
    await this.events.record(actor, CatalogueReturned, id, { outcome, reason });
  }

  private async assign(actor: Actor, catalogue: Catalogue): Promise<void> {
    catalogue.minutesNumber ??= await this.catalogues.nextMinutesNumber(catalogue);
    await this.catalogues.save(catalogue);
    await this.assignments.alignWith(catalogue);
    await this.events.record(actor, CatalogueApproved, catalogue.id, {
      departmentId: catalogue.departmentId,
      minutesNumber: catalogue.minutesNumber,
      staffIds: await this.assignments.staffOf(catalogue),
    });
  }
}

/** The catalogue as the approval engine sees it: the hash covers every living row. */
@Injectable()
export class CatalogueApproval implements ApprovalSubject, OnModuleInit {
  readonly kind = 'catalogue';

  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly catalogues: Catalogues,
    private readonly outcome: CatalogueOutcome,
  ) {}

  onModuleInit(): void {
    this.approvals.register(this);
  }

  async describe(schoolId: string, id: string): Promise<SubjectDescription> {
    const row = await this.database.one<{
      title: string;
      hash: string;
      draftedBy: string | null;
      departmentId: string;
      campusId: string | null;
    }>(describeCatalogue, [schoolId, id]);
    if (!row) throw new NotFound('catalogue');
    return {
      title: row.title,
      contentHash: row.hash,
      authorStaffIds: row.draftedBy ? [row.draftedBy] : [],
      departmentId: row.departmentId,
      campusId: row.campusId,
      url: `/catalogues/${id}`,
    };
  }

  async lock(schoolId: string, id: string): Promise<void> {
    await this.catalogues.lockUnseen(schoolId, id);
  }

  decided(actor: Actor, id: string, outcome: ApprovalOutcome, reason: string | null): Promise<void> {
    return this.outcome.apply(actor, id, outcome, reason);
  }
}

const describeCatalogue = `
  select c.title, c.drafted_by as "draftedBy", c.department_id as "departmentId", d.campus_id as "campusId",
         encode(sha256(convert_to(concat_ws('|', c.title, c.department_id,
           (select jsonb_agg(to_jsonb(fields) order by fields.position, fields.id)
              from (select e.id, ${fieldColumns} from catalog.catalogue_entry e
                     where e.school_id = c.school_id and e.catalogue_id = c.id and e.removed_at is null) as fields)::text
         ), 'UTF8')), 'hex') as hash
    from catalog.catalogue c
    join school.department d on d.school_id = c.school_id and d.id = c.department_id
   where c.school_id = $1 and c.id = $2`;
