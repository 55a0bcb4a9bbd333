import { Injectable } from '@nestjs/common';
import { Actor, allow, Database, NotFound } from '@hoclieu/platform';
import { kindOfMediaType } from '@hoclieu/files';
import type { MaterialPartView, MaterialRevisionView, MaterialView } from './http/material.view';
import type { PartContent } from './material-content';
import { youtubeId } from './material-link';
import { MaterialRevisions } from './material-revisions';
import type { Material } from './material.entity';
import { materialPolicy } from './material.policy';
import { Materials } from './material.repository';

interface Names {
  subjectName: string;
  authorName: string;
  departmentName: string | null;
  reviewerName: string | null;
  dueOn: string | null;
  workingCopyId: string | null;
  revisesTitle: string | null;
}

/** One material as its page shows it. */
@Injectable()
export class MaterialReader {
  constructor(
    private readonly database: Database,
    private readonly materials: Materials,
    private readonly revisions: MaterialRevisions,
  ) {}

  async view(actor: Actor, id: string): Promise<MaterialView> {
    allow(materialPolicy.read, actor, null);
    return this.viewOf(actor, await this.materials.get(actor, id));
  }

  async viewOf(actor: Actor, material: Material): Promise<MaterialView> {
    const { schoolId, id } = material;
    const [parts, revisions, names] = await Promise.all([
      this.materials.partsOf(schoolId, id),
      this.revisions.of(schoolId, id),
      this.database.one<Names>(namesSql, [schoolId, id]),
    ]);
    if (!names) throw new NotFound('material');
    const { contentHash: _, schoolId: __, campusId: ___, schoolYearId: ____, ...facts } = material;
    return {
      ...(facts as unknown as MaterialView),
      ...names,
      parts: parts.map(partView),
      revisions: revisions.map(({ content: { title }, ...each }) => ({ ...each, title })),
      can: rightsOf(actor, material, names.workingCopyId !== null),
    };
  }

  /** A published revision as it was, whether or not it is still the one in force. */
  async revision(actor: Actor, id: string, revision: number): Promise<MaterialRevisionView> {
    await this.materials.get(actor, id);
    const found = (await this.revisions.of(actor.schoolId, id)).find((each) => each.revision === revision);
    if (!found) throw new NotFound('revision');
    const { content, ...facts } = found;
    const parts = (content['parts'] as PartContent[]).map(partView);
    return { ...facts, ...(content as unknown as MaterialRevisionView), parts };
  }
}

function rightsOf(actor: Actor, material: Material, revisionBegun: boolean): MaterialView['can'] {
  const may = (step: Parameters<Material['may']>[0], policy: (a: Actor, m: Material) => boolean) =>
    material.may(step) && policy(actor, material);
  return {
    edit: may('edit', materialPolicy.edit),
    submit: may('submit', materialPolicy.submit),
    withdraw: may('withdraw', materialPolicy.withdraw),
    retire: may('retire', materialPolicy.retire),
    revise: !revisionBegun && may('revise', materialPolicy.revise),
  };
}

function partView(part: PartContent): MaterialPartView {
  const { id, position, kind, title, url, fileId, captionsFileId = null } = part;
  const file = fileId
    ? {
        id: fileId,
        name: String(part.fileName),
        mediaType: String(part.mediaType),
        group: kindOfMediaType(String(part.mediaType))?.group ?? 'document',
        bytes: Number(part.bytes),
      }
    : null;
  return { id, position, kind, title, url, youtubeId: url ? youtubeId(url) : null, file, captionsFileId };
}

const namesSql = `
  select s.name as "subjectName", a.full_name as "authorName", d.name as "departmentName", r.full_name as "reviewerName",
         to_char(e.due_on, 'YYYY-MM-DD') as "dueOn", o.title as "revisesTitle",
         (select c.id from catalog.material c where c.school_id = m.school_id and c.revises_id = m.id
             and c.status in ('draft', 'in-review', 'returned')) as "workingCopyId"
    from catalog.material m
    join school.subject s on s.school_id = m.school_id and s.id = m.subject_id
    join people.staff a on a.school_id = m.school_id and a.id = m.author_id
    left join school.department d on d.school_id = m.school_id and d.id = m.department_id
    left join catalog.catalogue_entry e on e.school_id = m.school_id and e.id = m.catalogue_entry_id
    left join people.staff r on r.school_id = m.school_id and r.id = e.reviewer_id
    left join catalog.material o on o.school_id = m.school_id and o.id = m.revises_id
   where m.school_id = $1 and m.id = $2`;
