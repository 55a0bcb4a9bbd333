import { Injectable, OnModuleInit } from '@nestjs/common';
import { FileAccess, FileReferences, FileUse } from '@hoclieu/files';
import { Actor, Database } from '@hoclieu/platform';

/** A student sees the pictures and recordings of a test while taking it, and again once its results are released. */
@Injectable()
export class AttemptFileReferences implements FileReferences, OnModuleInit {
  readonly by = 'assessment-attempt';

  constructor(
    private readonly database: Database,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
  }

  async mayRead(actor: Actor, fileId: string): Promise<boolean> {
    if (actor.kind !== 'student') return false;
    const row = await this.database.one(
      `select 1 from assessment.attempt a
         join assessment.sitting s on s.school_id = a.school_id and s.id = a.sitting_id
         join assessment.test_question x on x.school_id = s.school_id and x.test_id = s.test_id
         join assessment.question q on q.school_id = x.school_id and q.id = x.question_id
         join assessment.question_version v
           on v.school_id = x.school_id and v.question_id = x.question_id and v.number = x.question_version
         left join assessment.stimulus m on m.school_id = q.school_id and m.id = q.stimulus_id
        where a.school_id = $1 and a.student_id = $2 and (a.submitted_at is null or s.released_at is not null)
          and (v.file_ids @> array[$3::uuid] or m.file_ids @> array[$3::uuid])
        limit 1`,
      [actor.schoolId, actor.personId, fileId],
    );
    return row !== null;
  }

  /** Where a picture stands twice is no matter of students. */
  usesOf(): Promise<FileUse[]> {
    return Promise.resolve([]);
  }
}
