import { Injectable } from '@nestjs/common';
import { Actor } from '@hoclieu/platform';
import { factsOf } from './material-facts';
import { MaterialRecord } from './material-record';
import { MaterialRevisions } from './material-revisions';
import type { Material } from './material.entity';
import { MaterialPublished, MaterialReturned, MaterialWithdrawn } from './material.events';
import { Materials } from './material.repository';

/** What follows from the end of an approval, in the transaction of the decision. */
@Injectable()
export class MaterialOutcome {
  constructor(
    private readonly materials: Materials,
    private readonly revisions: MaterialRevisions,
    private readonly record: MaterialRecord,
  ) {}

  async approved(actor: Actor, id: string): Promise<void> {
    const approved = await this.materials.lockUnseen(actor.schoolId, id);
    const inForce = approved.revisesId ? await this.takeOver(approved, approved.revisesId) : approved;
    if (inForce === approved) approved.publish(this.record.now());
    await this.materials.save(inForce);
    const parts = await this.materials.partsOf(actor.schoolId, inForce.id);
    await this.revisions.keep(inForce, parts, id);
    await this.record.of(actor, MaterialPublished, inForce.id, {
      ...factsOf(inForce),
      revision: inForce.revision,
      contentHash: String(inForce.contentHash),
    });
  }

  async returned(actor: Actor, id: string, reason: string | null): Promise<void> {
    const material = await this.materials.lockUnseen(actor.schoolId, id);
    material.leave('return', reason, this.record.now());
    await this.materials.save(material);
    await this.record.of(actor, MaterialReturned, id, { ...factsOf(material), reason });
  }

  async withdrawn(actor: Actor, id: string, reason: string | null): Promise<void> {
    const material = await this.materials.lockUnseen(actor.schoolId, id);
    material.leave('withdraw', reason, this.record.now());
    await this.materials.save(material);
    await this.record.of(actor, MaterialWithdrawn, id, { ...factsOf(material), reason });
  }

  /** Assignments and links keep pointing at the same material; only its content moves on. */
  private async takeOver(copy: Material, revisesId: string): Promise<Material> {
    const original = await this.materials.lockUnseen(copy.schoolId, revisesId);
    original.takeOver(copy, this.record.now());
    await this.materials.save(copy);
    await this.materials.replaceParts(original, await this.materials.partsOf(copy.schoolId, copy.id));
    return original;
  }
}
