import { Injectable } from '@nestjs/common';
import { Approvals } from '@hoclieu/approval';
import { Actor, allow, Database, newId } from '@hoclieu/platform';
import { contentHash } from './material-content';
import { MaterialRecord } from './material-record';
import { Material } from './material.entity';
import { RevisionAlreadyBegun } from './material.errors';
import {
  MaterialRetired,
  MaterialRevisionBegun,
  MaterialSubmitted,
  MaterialWithdrawn,
} from './material.events';
import { materialPolicy } from './material.policy';
import { Materials } from './material.repository';
import { factsOf } from './material-facts';

/** The way of a material to its readers: submitted, taken back, revised, retired. */
@Injectable()
export class MaterialPublishing {
  constructor(
    private readonly database: Database,
    private readonly materials: Materials,
    private readonly approvals: Approvals,
    private readonly record: MaterialRecord,
  ) {}

  /** @throws MaterialWithoutContent, MaterialWithoutLicence, MaterialWithoutSource, MaterialStepNotPossible */
  async submit(actor: Actor, id: string): Promise<Material> {
    return this.database.transaction(async () => {
      const material = await this.materials.lock(actor, id);
      allow(materialPolicy.submit, actor, material);
      const parts = await this.materials.partsOf(actor.schoolId, id);
      const hash = contentHash(material, parts);
      material.submit(parts.length, hash, this.record.now());
      await this.materials.save(material);
      await this.approvals.request(actor, 'material', id);
      await this.record.of(actor, MaterialSubmitted, id, { ...factsOf(material), contentHash: hash });
      return material;
    });
  }

  /** Takes a material back: a pending approval ends with it. */
  async withdraw(actor: Actor, id: string, reason: string | null): Promise<Material> {
    return this.database.transaction(async () => {
      const material = await this.materials.lock(actor, id);
      allow(materialPolicy.withdraw, actor, material);
      if (material.status === 'in-review') {
        await this.approvals.withdraw(actor, 'material', id, reason);
        return this.materials.getUnseen(actor.schoolId, id);
      }
      material.leave('withdraw', reason, this.record.now());
      await this.materials.save(material);
      await this.record.of(actor, MaterialWithdrawn, id, { ...factsOf(material), reason });
      return material;
    });
  }

  /** Ends the use of a published material; it stays readable for what was taught with it. */
  async retire(actor: Actor, id: string, reason: string): Promise<Material> {
    return this.database.transaction(async () => {
      const material = await this.materials.lock(actor, id);
      allow(materialPolicy.retire, actor, material);
      material.leave('retire', reason, this.record.now());
      await this.materials.save(material);
      await this.record.of(actor, MaterialRetired, id, { ...factsOf(material), reason });
      return material;
    });
  }

  /** Begins the next revision as a working copy. @throws RevisionAlreadyBegun */
  async revise(actor: Actor, id: string): Promise<Material> {
    return this.database.transaction(async () => {
      const material = await this.materials.lock(actor, id);
      allow(materialPolicy.revise, actor, material);
      const begun = await this.materials.findOpen(actor.schoolId, 'revises_id', id);
      if (begun) throw new RevisionAlreadyBegun(begun);
      const copy = material.workingCopy(newId(), actor.personId ?? material.authorId, this.record.now());
      await this.materials.add(copy);
      await this.materials.replaceParts(copy, await this.materials.partsOf(actor.schoolId, id));
      await this.record.of(actor, MaterialRevisionBegun, copy.id, { ...factsOf(copy), revisesId: id });
      return copy;
    });
  }
}
