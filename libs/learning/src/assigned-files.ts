import { Injectable, OnModuleInit } from '@nestjs/common';
import { FileAccess, FileReferences, FileUse } from '@hoclieu/files';
import { Actor, Clock, Database } from '@hoclieu/platform';

/**
 * Students read the files of materials assigned to their class once they have opened the assignment, so that no
 * reading goes unseen; guardians read what their child may.
 */
@Injectable()
export class AssignedFiles implements FileReferences, OnModuleInit {
  readonly by = 'learning';

  constructor(
    private readonly access: FileAccess,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.access.register(this);
  }

  async mayRead(actor: Actor, fileId: string): Promise<boolean> {
    if (actor.kind !== 'student' && actor.kind !== 'guardian') return false;
    const found = await this.database.one(readable[actor.kind], [
      actor.schoolId,
      actor.personId,
      fileId,
      this.clock.today(),
    ]);
    return found !== null;
  }

  /** Where a file is used is a question of staff; the catalogue answers it. */
  async usesOf(): Promise<FileUse[]> {
    return [];
  }
}

const assignedTo = `
    join learning.assignment a on a.school_id = e.school_id and a.class_id = e.class_id and a.withdrawn_at is null
     and a.visible_from <= $4::date
    join catalog.material m on m.school_id = a.school_id and m.id = a.material_id and m.status = 'published'
    join catalog.material_part p on p.school_id = m.school_id and p.material_id = m.id
     and $3 in (p.file_id, p.captions_file_id)`;

const readable = {
  student: `
    select from people.enrolment e ${assignedTo}
      join learning.opening o on o.school_id = a.school_id and o.assignment_id = a.id and o.student_id = e.student_id
     where e.school_id = $1 and e.student_id = $2 and e.to_on is null
     limit 1`,
  guardian: `
    select from people.guardianship g
      join people.enrolment e on e.school_id = g.school_id and e.student_id = g.student_id and e.to_on is null
      ${assignedTo}
     where g.school_id = $1 and g.guardian_id = $2
     limit 1`,
};
