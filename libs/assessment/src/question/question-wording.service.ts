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

/** What an author says of a question. */
export interface Said {
  content: QuestionContent;
  explanation?: RichText;
}

export interface Wording {
  readonly content: QuestionContent;
  readonly explanation: RichText;
  readonly fileIds: string[];
}

export interface Described {
  readonly question: Question;
  readonly content: QuestionContent;
  readonly stimulus: RichText;
}

/** What an author sent, made fit to be kept. */
@Injectable()
export class QuestionWording {
  constructor(
    private readonly database: Database,
    private readonly files: FileAccess,
  ) {}

  /** @throws ContentNotSound, NotFound for a file the actor may not see; `known` files were there before. */
  async from(actor: Actor, said: Said, known: readonly string[] = []): Promise<Wording> {
    const wording = soundWording(said);
    await this.checkSeen(actor, [wording], known);
    return wording;
  }

  /** In the order they were said; as `from`, in one question for all files. */
  async fromAll(actor: Actor, said: readonly Said[]): Promise<Wording[]> {
    const wordings = said.map(soundWording);
    await this.checkSeen(actor, wordings);
    return wordings;
  }

  /** @throws NotFound for a file the actor may not see */
  async checkSeen(
    actor: Actor,
    said: readonly Pick<Wording, 'fileIds'>[],
    known: readonly string[] = [],
  ): Promise<void> {
    const fileIds = new Set(said.flatMap((one) => one.fileIds));
    for (const fileId of known) fileIds.delete(fileId);
    await this.files.checkAll(actor, [...fileIds]);
  }

  /** How questions of a school are found and compared; to be renewed with their words, place and stimulus. */
  async describe(schoolId: string, described: readonly Described[]): Promise<void> {
    const fileIds = described.flatMap(({ content, stimulus }) => filesOf(content, stimulus));
    const bytes = await this.bytesOf(schoolId, fileIds);
    for (const { question, content, stimulus } of described) {
      question.fingerprint = fingerprintOf(content, stimulus, (fileId) => bytes.get(fileId) ?? fileId);
      question.searchText = searchTextOf(question, content, stimulus);
    }
  }

  async fingerprint(schoolId: string, content: QuestionContent, stimulus: RichText): Promise<string> {
    const bytes = await this.bytesOf(schoolId, filesOf(content, stimulus));
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

function soundWording({ content, explanation = '' }: Said): Wording {
  const clean = cleanContent(content);
  const explained = cleanRichText(explanation);
  const [problem, ...more] = contentProblems(clean, explained);
  if (problem) throw new ContentNotSound([problem, ...more]);
  const fileIds = [...new Set([...richTextsOf(clean), explained].flatMap(filesIn))];
  return { content: clean, explanation: explained, fileIds };
}

function filesOf(content: QuestionContent, stimulus: RichText): string[] {
  return [...richTextsOf(content), stimulus].flatMap(filesIn);
}
