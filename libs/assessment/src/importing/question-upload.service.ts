import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Actor, Database } from '@hoclieu/platform';
import { fold } from '@hoclieu/platform/documents';
import type { ReadQuestions } from '../formats/exchanged-question';
import { QuestionSubjects } from '../question/question-subjects.query';
import { TooManyQuestions } from './importing.errors';
import { QuestionsUploaded } from './importing.events';
import { ImportRecord } from './import-record';
import { ImportFormat, questionReaders } from './question-readers';
import { QuestionImport } from './question-import.entity';
import { QuestionImports } from './question-import.repository';
import { StagedQuestion } from './staged-question.entity';
import { StagedQuestions } from './staged-question.repository';
import { hashOf, stagedQuestion, type Surroundings } from './staging-questions';

export interface UploadedQuestions {
  readonly subjectId: string;
  readonly grade: number;
  readonly format: ImportFormat;
  readonly fileName: string;
  readonly content: Readable;
}

const mostQuestions = 1000;

/** Reads a file of questions and lays it out for its teacher to look through; the bank stays as it is. */
@Injectable()
export class QuestionUpload {
  constructor(
    private readonly database: Database,
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
    private readonly subjects: QuestionSubjects,
    private readonly record: ImportRecord,
  ) {}

  /** @throws NotYourSubject, TooManyQuestions and the refusals of the format's reader */
  async receive(actor: Actor, upload: UploadedQuestions): Promise<QuestionImport> {
    await this.subjects.checkWrites(actor, upload.subjectId);
    const read = await questionReaders[upload.format](upload.content, upload.fileName);
    if (read.questions.length > mostQuestions) throw new TooManyQuestions(mostQuestions);
    return this.database.transaction(async () => {
      const one = this.record.begin(actor, upload, read);
      await this.imports.add(one);
      await this.imports.addAttachments(one, read.attachments);
      await this.staged.add(await this.rows(one, read));
      await this.staged.compare(one);
      await this.record.of(actor, QuestionsUploaded, one, read.questions.length);
      return one;
    });
  }

  private async rows(one: QuestionImport, read: ReadQuestions): Promise<StagedQuestion[]> {
    const { schoolId, id: importId } = one;
    const lessons = await this.lessons(one);
    const around: Surroundings = {
      importId,
      levels: await this.subjects.levels(schoolId),
      lessonOf: (name) => lessons.get(fold(name)) ?? null,
      sha256: new Map([...read.attachments].map(([key, attachment]) => [key, hashOf(attachment)])),
    };
    return read.questions.map((question, at) =>
      Object.assign(new StagedQuestion(), stagedQuestion(question, around), {
        schoolId,
        importId,
        position: at + 1,
      }),
    );
  }

  private async lessons({ schoolId, subjectId, grade }: QuestionImport): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `select l.id, l.name from curriculum.lesson l
         join curriculum.distribution d on d.school_id = l.school_id and d.id = l.distribution_id
        where l.school_id = $1 and d.subject_id = $2 and d.grade = $3 and d.status <> 'replaced'
        order by d.status = 'approved', l.id`,
      [schoolId, subjectId, grade],
    );
    return new Map(
      rows.flatMap(({ id, name }) => [
        [fold(name.replace(/^\s*Bài\s+\d+\s*[.:–-]\s*/iu, '')), id] as const,
        [fold(name), id] as const,
      ]),
    );
  }
}
