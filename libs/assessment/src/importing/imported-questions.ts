import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { FileIntake } from '@hoclieu/files';
import { Actor } from '@hoclieu/platform';
import { mapRichText, richTextsOf } from '../question/content-text';
import { DraftWish, QuestionAuthoring } from '../question/question-authoring.service';
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
    private readonly questions: QuestionAuthoring,
  ) {}

  /** Which question each position became. */
  async add(
    actor: Actor,
    one: QuestionImport,
    rows: StagedQuestion[],
  ): Promise<[position: number, questionId: string][]> {
    const files = await this.keepFiles(actor, one, rows);
    const stimuli = await this.keepStimuli(actor, one, rows, files);
    const wishes = rows.map((row) => wishOf(row, files, stimuli));
    const questions = await this.questions.beginAll(actor, one, wishes);
    return questions.map(({ id }, at) => [rows[at]?.position ?? 0, id]);
  }

  /** File ids by the names the texts know them by. */
  private async keepFiles(actor: Actor, one: QuestionImport, rows: StagedQuestion[]): Promise<Names> {
    const texts = rows.flatMap((row) => [
      ...(row.content ? richTextsOf(row.content) : []),
      row.explanation,
      row.stimulus?.text ?? '',
    ]);
    const names = new Map<string, string>();
    const keys = [...new Set(texts.flatMap(attachmentsIn))];
    for await (const portion of this.imports.attachments(one, keys)) {
      const uploads = portion.map(({ name, bytes }) => ({
        name: `${one.id.slice(-6)}-${name}`,
        content: Readable.from([bytes]),
      }));
      const ids = await this.files.receiveAll(actor, uploads);
      portion.forEach(({ key }, at) => names.set(key, ids[at] ?? ''));
    }
    return names;
  }

  private async keepStimuli(
    actor: Actor,
    one: QuestionImport,
    rows: StagedQuestion[],
    files: Names,
  ): Promise<Names> {
    const shared = new Map(rows.flatMap(({ stimulus }) => (stimulus ? [[stimulus.key, stimulus.text]] : [])));
    const texts = [...shared.values()].map((text) => withFiles(text, files));
    const kept = texts.length > 0 ? await this.stimuli.writeAll(actor, one, texts) : [];
    return new Map([...shared.keys()].map((key, at) => [key, kept[at]?.id ?? '']));
  }
}

function wishOf(row: StagedQuestion, files: Names, stimuli: Names): DraftWish {
  const { content, level, lessonId, chapter, requirement, requirementCode, stimulus, position } = row;
  if (!content || !level) throw new Error(`${row.place} is not sound`);
  return {
    level,
    content: mapRichText(content, (html) => withFiles(html, files)),
    explanation: withFiles(row.explanation, files),
    chapter,
    requirement,
    requirementCode,
    ...(lessonId ? { lessonId } : {}),
    ...(stimulus ? { stimulusId: stimuli.get(stimulus.key), stimulusPosition: position } : {}),
  };
}
