import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, newId } from '@hoclieu/platform';
import { MaterialOrigins } from './material-origin.query';
import { newMaterial } from './new-material';
import { MaterialRecord } from './material-record';
import { filesOf, PartsCheck, PartWish } from './material-parts.check';
import { Material, MaterialWording, written } from './material.entity';
import { EntryNotApproved, LessonNotApproved, MaterialAlreadyStarted } from './material.errors';
import { MaterialChanged, MaterialCreated } from './material.events';
import { materialPolicy } from './material.policy';
import { Materials } from './material.repository';

export interface NewMaterialWording extends MaterialWording {
  lessonId: string;
  title: string;
  parts?: PartWish[];
}

export interface MaterialEdit extends MaterialWording {
  version: number;
  parts?: PartWish[];
}

/** Beginning and writing materials, from a catalogue entry or outside the catalogue. */
@Injectable()
export class MaterialAuthoring {
  constructor(
    private readonly database: Database,
    private readonly materials: Materials,
    private readonly origins: MaterialOrigins,
    private readonly parts: PartsCheck,
    private readonly record: MaterialRecord,
  ) {}

  /** @throws EntryNotApproved, MaterialAlreadyStarted, NotFound */
  async beginFromEntry(actor: Actor, entryId: string): Promise<Material> {
    return this.database.transaction(async () => {
      const entry = await this.origins.entry(actor, entryId);
      allow(materialPolicy.start, actor, entry);
      if (!entry.inForce) throw new EntryNotApproved();
      const begun = await this.materials.findOpen(actor.schoolId, 'catalogue_entry_id', entryId);
      if (begun) throw new MaterialAlreadyStarted(begun);
      const authorId = entry.authorId ?? String(actor.personId);
      const lesson = await this.origins.lesson(actor, entry.lessonId, authorId);
      const { title, kind, interactive, stage, departmentId } = entry;
      const origin = { ...lesson, departmentId, catalogueEntryId: entryId };
      const wording = { title, kind, interactive, stage };
      return this.begin(actor, newMaterial(this.identity(actor, authorId), origin, wording), []);
    });
  }

  /** @throws LessonNotApproved, LinkRefused, PartNeedsOneContent, NotFound */
  async beginOutsideCatalogue(actor: Actor, wish: NewMaterialWording): Promise<Material> {
    allow(materialPolicy.create, actor, null);
    return this.database.transaction(async () => {
      const { lessonId, parts, ...wording } = wish;
      const authorId = String(actor.personId);
      const lesson = await this.origins.lesson(actor, lessonId, authorId);
      if (!lesson.approved) throw new LessonNotApproved();
      const origin = { ...lesson, catalogueEntryId: null };
      return this.begin(actor, newMaterial(this.identity(actor, authorId), origin, wording), parts ?? []);
    });
  }

  /** @throws VersionConflict, MaterialStepNotPossible, EntryDecides, LinkRefused, PartNeedsOneContent */
  async change(actor: Actor, id: string, edit: MaterialEdit): Promise<Material> {
    return this.database.transaction(async () => {
      const material = await this.materials.lock(actor, id);
      allow(materialPolicy.edit, actor, material);
      const { version, parts, ...wording } = edit;
      material.edit(version, wording, this.record.now());
      await this.materials.save(material);
      if (parts) await this.changeParts(actor, material, parts);
      const fields = Object.keys(written(edit)).filter((field) => field !== 'version');
      await this.record.of(actor, MaterialChanged, id, { version: material.version, fields });
      return material;
    });
  }

  private async begin(actor: Actor, material: Material, parts: PartWish[]): Promise<Material> {
    const checked = await this.parts.partsFrom(actor, parts, new Set());
    await this.materials.add(material);
    await this.materials.replaceParts(material, checked);
    const { lessonId, subjectId, grade, authorId, outsideCatalogue } = material;
    await this.record.of(actor, MaterialCreated, material.id, {
      lessonId,
      subjectId,
      grade,
      authorId,
      outsideCatalogue,
    });
    return material;
  }

  private async changeParts(actor: Actor, material: Material, parts: PartWish[]): Promise<void> {
    const held = await this.materials.partsOf(material.schoolId, material.id);
    const known = new Set(held.flatMap(filesOf));
    await this.materials.replaceParts(material, await this.parts.partsFrom(actor, parts, known));
  }

  private identity(actor: Actor, authorId: string) {
    return { schoolId: actor.schoolId, id: newId(), authorId, now: this.record.now() };
  }
}
