import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileIntake } from '@hoclieu/files';
import { Actor } from '@hoclieu/platform';
import { mapRichText, richTextsOf } from '../question/content-text';
import { QuestionAuthoring } from '../question/question-authoring.service';
import { StimulusKeeping } from '../question/stimulus-keeping.service';
import type { QuestionImport } from './question-import.entity';
import { QuestionImports } from './question-import.repository';
import type { StagedQuestion } from './staged-question.entity';
import { attachmentsIn, withFiles } from './staging-questions';

type Names = ReadonlyMap<string, string>;

/** Brings staged questions into the bank: first their files and shared texts, then the questions themselves. */
@Injectable()
export class ImportedQuestions {
  constructor(
    private readonly imports: QuestionImports,
    private readonly files: FileIntake,
    private readonly stimuli: StimulusKeeping,
    private readonly authoring: QuestionAuthoring,
  ) {}

  /** Which question each position became. */
  async add(
    actor: Actor,
    one: QuestionImport,
    rows: StagedQuestion[],
  ): Promise<[position: number, questionId: string][]> {
    const files = await this.keepFiles(actor, one, rows);
    const stimuli = await this.keepStimuli(actor, one, rows, files);
    const kept: [number, string][] = [];
    for (const row of rows) kept.push([row.position, await this.write(actor, one, row, { files, stimuli })]);
    return kept;
  }

  private async write(
    actor: Actor,
    { subjectId, grade }: QuestionImport,
    row: StagedQuestion,
    { files, stimuli }: { files: Names; stimuli: Names },
  ): Promise<string> {
    const { content, level, lessonId, chapter, requirement, requirementCode } = row;
    if (!content || !level) throw new Error(`${row.place} is not sound`);
    const question = await this.authoring.begin(actor, {
      subjectId,
      grade,
      level,
      content: mapRichText(content, (html) => withFiles(html, files)),
      explanation: withFiles(row.explanation, files),
      chapter,
      requirement,
      requirementCode,
      ...(lessonId ? { lessonId } : {}),
      ...(row.stimulus ? { stimulusId: stimuli.get(row.stimulus.key), stimulusPosition: row.position } : {}),
    });
    return question.id;
  }

  /** File ids by the names the texts know them by. */
  private async keepFiles(actor: Actor, one: QuestionImport, rows: StagedQuestion[]): Promise<Names> {
    const texts = rows.flatMap((row) => [
      ...(row.content ? richTextsOf(row.content) : []),
      row.explanation,
      row.stimulus?.text ?? '',
    ]);
    const names = new Map<string, string>();
    for (const key of new Set(texts.flatMap(attachmentsIn))) {
      const { name, bytes } = await this.imports.attachment(one, key);
      const file = await this.files.receive(actor, `${one.id.slice(-6)}-${name}`, Readable.from([bytes]));
      names.set(key, file.id);
    }
    return names;
  }

  private async keepStimuli(
    actor: Actor,
    { subjectId, grade }: QuestionImport,
    rows: StagedQuestion[],
    files: Names,
  ): Promise<Names> {
    const shared = new Map(rows.flatMap(({ stimulus }) => (stimulus ? [[stimulus.key, stimulus.text]] : [])));
    const kept = new Map<string, string>();
    for (const [key, text] of shared) {
      const { id } = await this.stimuli.write(actor, { subjectId, grade, text: withFiles(text, files) });
      kept.set(key, id);
    }
    return kept;
  }
}
