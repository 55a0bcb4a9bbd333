import { Column, Entity, PrimaryColumn } from 'typeorm';
import { VersionConflict } from '@hoclieu/platform';
import { contentProblems } from '../question/content-check';
import { brokenFormulas } from '../question/formulas';
import type { CognitiveLevel, QuestionContent, RichText } from '../question/question-content';
import type { Remark, SharedStimulus } from '../formats/exchanged-question';

export type ImportChoice = 'keep' | 'skip';

/** A question of a file, as it would come into the bank. */
@Entity({ schema: 'assessment', name: 'question_import_row' })
export class StagedQuestion {
  @PrimaryColumn('uuid', { name: 'school_id' })
  schoolId!: string;

  @PrimaryColumn('uuid', { name: 'import_id' })
  importId!: string;

  @PrimaryColumn('int')
  position!: number;

  @Column('text')
  place!: string;

  @Column('jsonb', { nullable: true })
  content!: QuestionContent | null;

  @Column('text')
  explanation!: RichText;

  @Column('jsonb', { nullable: true })
  stimulus!: SharedStimulus | null;

  @Column('text', { nullable: true })
  level!: CognitiveLevel | null;

  @Column('uuid', { name: 'lesson_id', nullable: true })
  lessonId!: string | null;

  @Column('text')
  chapter!: string;

  @Column('text')
  requirement!: string;

  @Column('text', { name: 'requirement_code', nullable: true })
  requirementCode!: string | null;

  @Column('jsonb')
  problems!: Remark[];

  @Column('jsonb')
  losses!: Remark[];

  @Column('text')
  choice!: ImportChoice;

  @Column('text', { nullable: true })
  fingerprint!: string | null;

  @Column('uuid', { name: 'same_in_bank', nullable: true })
  sameInBank!: string | null;

  @Column('int', { name: 'same_in_file', nullable: true })
  sameInFile!: number | null;

  @Column('uuid', { name: 'question_id', nullable: true })
  questionId!: string | null;

  @Column('int')
  version!: number;

  /** What the teacher wrote over it; only what is still unsound remains a problem. @throws VersionConflict */
  mend(version: number, content: QuestionContent, explanation: RichText): void {
    if (version !== this.version) throw new VersionConflict();
    this.content = content;
    this.explanation = explanation;
    this.problems = [...remarksOn(content, explanation), ...brokenIn(this.stimulus?.text ?? '')];
    this.version += 1;
    if (this.problems.length === 0) this.choice = 'keep';
  }

  /** What it shares with others, written anew; a formula that was broken in it is none any more. */
  rephrase(text: RichText): void {
    const before = brokenIn(this.stimulus?.text ?? '').map((remark) => JSON.stringify(remark));
    const own = this.problems.filter((problem) => !before.includes(JSON.stringify(problem)));
    this.stimulus = this.stimulus && { ...this.stimulus, text };
    this.problems = [...own, ...brokenIn(text)];
    this.version += 1;
  }
}

function brokenIn(stimulus: RichText): Remark[] {
  return brokenFormulas(stimulus).map((said) => ({ code: 'broken-equation', params: { said } }));
}

/** The bank's own rules, as remarks of an import. */
export function remarksOn(content: QuestionContent, explanation: RichText): Remark[] {
  return contentProblems(content, explanation).map(({ code, params }) => ({
    code: `content-${code}`,
    ...(params ? { params } : {}),
  }));
}
