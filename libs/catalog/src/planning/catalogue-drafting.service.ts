import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { Catalogue, CatalogueDetails } from './catalogue.entity';
import { Catalogues } from './catalogue.repository';
import {
  CatalogueEmpty,
  CatalogueExists,
  CatalogueIncomplete,
  PersonNotOfSchool,
  PlanNotApproved,
} from './planning.errors';
import { CatalogueDrafted, CatalogueSubmitted } from './planning.events';
import { editCatalogue } from './planning.policy';
import { ProductionPlans } from './production-plan.repository';

export interface NewCatalogue {
  readonly productionPlanId: string;
  readonly departmentId: string;
  readonly title: string | null;
}

/** Opening a department's catalogue, completing its minutes' particulars and putting it to the board. */
@Injectable()
export class CatalogueDrafting {
  constructor(
    private readonly database: Database,
    private readonly plans: ProductionPlans,
    private readonly catalogues: Catalogues,
    private readonly approvals: Approvals,
    private readonly events: Events,
  ) {}

  async open(actor: Actor, wanted: NewCatalogue): Promise<Catalogue> {
    return this.database.transaction(async () => {
      const plan = await this.plans.lock(actor.schoolId, wanted.productionPlanId);
      const department = await this.departmentName(actor.schoolId, wanted.departmentId);
      allow(editCatalogue, actor, wanted);
      if (plan.status !== 'approved') throw new PlanNotApproved();
      if (await this.catalogues.exists(actor.schoolId, plan.id, wanted.departmentId))
        throw new CatalogueExists();
      const catalogue = this.catalogues.create({
        schoolId: actor.schoolId,
        id: newId(),
        productionPlanId: plan.id,
        departmentId: wanted.departmentId,
        schoolYearId: plan.schoolYearId,
        title: wanted.title ?? `Danh mục học liệu số ${department}`,
        status: 'draft',
        draftedBy: actor.kind === 'staff' ? actor.personId : null,
        approvedAt: null,
        minutesNumber: null,
        meetingAt: null,
        meetingPlace: '',
        chairId: null,
        secretaryId: null,
        version: 1,
      });
      await this.catalogues.save(catalogue);
      await this.events.record(actor, CatalogueDrafted, catalogue.id, { departmentId: wanted.departmentId });
      return catalogue;
    });
  }

  async describe(actor: Actor, id: string, version: number, details: CatalogueDetails): Promise<void> {
    await this.database.transaction(async () => {
      const catalogue = await this.catalogues.lock(actor, id);
      allow(editCatalogue, actor, catalogue);
      await this.requireStaff(actor.schoolId, [details.chairId, details.secretaryId]);
      catalogue.describe(details, version);
      await this.catalogues.save(catalogue);
    });
  }

  async submit(actor: Actor, id: string): Promise<void> {
    await this.database.transaction(async () => {
      const catalogue = await this.catalogues.lock(actor, id);
      allow(editCatalogue, actor, catalogue);
      const incomplete = await this.catalogues.incompleteRows(catalogue);
      if (!incomplete) throw new CatalogueEmpty();
      if (incomplete.length > 0) throw new CatalogueIncomplete(incomplete);
      catalogue.submit();
      await this.catalogues.save(catalogue);
      await this.approvals.request(actor, 'catalogue', id);
      await this.events.record(actor, CatalogueSubmitted, id, { departmentId: catalogue.departmentId });
    });
  }

  private async departmentName(schoolId: string, id: string): Promise<string> {
    const row = await this.database.one<{ name: string }>(
      'select name from school.department where school_id = $1 and id = $2',
      [schoolId, id],
    );
    if (!row) throw new NotFound('department');
    return row.name;
  }

  private async requireStaff(schoolId: string, ids: (string | null)[]): Promise<void> {
    const wanted = [...new Set(ids.filter((id) => id !== null))];
    const found = await this.database.query(
      'select 1 from people.staff where school_id = $1 and id = any($2::uuid[])',
      [schoolId, wanted],
    );
    if (found.length < wanted.length) throw new PersonNotOfSchool();
  }
}
