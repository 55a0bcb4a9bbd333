import { Injectable, OnModuleInit } from '@nestjs/common';
import { FileAccess, FileReferences, FileUse } from '@hoclieu/files';
import { Actor, Database } from '@hoclieu/platform';
import { questionPolicy } from './question.policy';
import { questionScope, visibleQuestion } from './question-scope';

/** A picture or recording of a question, of an earlier version or of its stimulus, is seen by whoever sees the question. */
@Injectable()
export class QuestionFileReferences implements FileReferences, OnModuleInit {
  readonly by = 'assessment-question';

  constructor(
    private readonly database: Database,
    private readonly files: FileAccess,
  ) {}

  onModuleInit(): void {
    this.files.register(this);
  }

  async mayRead(actor: Actor, fileId: string): Promise<boolean> {
    if (!questionPolicy.read(actor)) return false;
    const row = await this.database.one(
      `select 1 from assessment.question q
        where ${visibleQuestion}
          and (q.id in (select v.question_id from assessment.question_version v
                         where v.school_id = $1 and v.file_ids @> array[$5::uuid])
            or q.stimulus_id in (select m.id from assessment.stimulus m
                                  where m.school_id = $1 and m.file_ids @> array[$5::uuid]))
        limit 1`,
      [...questionScope(actor), fileId],
    );
    return row !== null;
  }

  /** Questions hold pictures of their own; where the same picture is used twice is of no help to anybody. */
  usesOf(): Promise<FileUse[]> {
    return Promise.resolve([]);
  }
}
