import { Injectable } from '@nestjs/common';
import { FileAccess } from '@hoclieu/files';
import { Actor, Database } from '@hoclieu/platform';
import { contentProblems } from './content-check';
import { cleanContent, richTextsOf } from './content-text';
import { fingerprintOf } from './fingerprint';
import type { QuestionContent, RichText } from './question-content';
import { searchTextOf } from './question-text';
import type { Question } from './question.entity';
import { ContentNotSound } from './question.errors';
import { cleanRichText, filesIn } from './rich-text';

export interface Wording {
  readonly content: QuestionContent;
  readonly explanation: RichText;
  readonly fileIds: string[];
}

/** What an author sent, made fit to be kept. */
@Injectable()
export class QuestionWording {
  constructor(
    private readonly database: Database,
    private readonly files: FileAccess,
  ) {}

  /** @throws ContentNotSound, NotFound for a file the actor may not see; `known` files were there before. */
  async from(
    actor: Actor,
    content: QuestionContent,
    explanation: RichText,
    known: readonly string[] = [],
  ): Promise<Wording> {
    const clean = cleanContent(content);
    const explained = cleanRichText(explanation);
    const [problem, ...more] = contentProblems(clean, explained);
    if (problem) throw new ContentNotSound([problem, ...more]);
    const fileIds = await this.seenFiles(actor, [...richTextsOf(clean), explained], known);
    return { content: clean, explanation: explained, fileIds };
  }

  async seenFiles(actor: Actor, texts: RichText[], known: readonly string[]): Promise<string[]> {
    const fileIds = [...new Set(texts.flatMap(filesIn))];
    for (const fileId of fileIds) if (!known.includes(fileId)) await this.files.get(actor, fileId);
    return fileIds;
  }

  /** How the question is found and compared; to be renewed with its words, its place and its stimulus. */
  async describe(question: Question, said: Pick<Wording, 'content'>, stimulus: RichText): Promise<void> {
    question.fingerprint = await this.fingerprint(question.schoolId, said.content, stimulus);
    question.searchText = searchTextOf(question, said.content, stimulus);
  }

  async fingerprint(schoolId: string, content: QuestionContent, stimulus: RichText): Promise<string> {
    const bytes = await this.bytesOf(schoolId, [...richTextsOf(content), stimulus].flatMap(filesIn));
    return fingerprintOf(content, stimulus, (fileId) => bytes.get(fileId) ?? fileId);
  }

  /** SHA-256 by file id. */
  async bytesOf(schoolId: string, fileIds: readonly string[]): Promise<Map<string, string>> {
    if (fileIds.length === 0) return new Map();
    const rows = await this.database.query<{ id: string; sha256: string }>(
      'select id, sha256 from files.stored_file where school_id = $1 and id = any($2::uuid[]) order by id',
      [schoolId, fileIds],
    );
    return new Map(rows.map(({ id, sha256 }) => [id, sha256]));
  }
}
