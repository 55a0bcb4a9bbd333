import { Injectable } from '@nestjs/common';
import { Actor, isHead, NotFound } from '@hoclieu/platform';
import { SheetQuestion, TestSheets } from '../attempt/test-sheets';
import { HeldSittings } from '../holding/held-sittings.query';
import { contentProblems } from '../question/content-check';
import type { QuestionContent } from '../question/question-content';
import { ContentNotSound } from '../question/question.errors';
import { questionPolicy } from '../question/question.policy';
import { Questions } from '../question/question.repository';
import { AnswersAtStake, AskedVersion } from './answers-at-stake.repository';
import { CorrectedSheets } from './corrected-sheets';
import { asksTheSame } from './key-content';
import type { RightKey } from './key-effect';
import { CorrectionChangesQuestion, KeyOfOthers } from './marking.errors';

/** A key as a marker would have it. */
export interface KeyWish {
  position: number;
  /** Left out, what is right stays. */
  content?: QuestionContent;
  /** Everybody earns the points. */
  creditsAll: boolean;
}

export interface KeyDoubt {
  asked: AskedVersion;
  key: RightKey;
}

/** Whether a key may be put right like this, and by this person. */
@Injectable()
export class KeyDoubts {
  constructor(
    private readonly held: HeldSittings,
    private readonly asked: TestSheets,
    private readonly sheets: CorrectedSheets,
    private readonly questions: Questions,
    private readonly stakes: AnswersAtStake,
  ) {}

  /** Holds the question until the transaction ends. @throws CorrectionChangesQuestion, KeyOfOthers, ContentNotSound, NotFound */
  async of(actor: Actor, sittingId: string, wish: KeyWish): Promise<KeyDoubt> {
    const { schoolId } = actor;
    const { testId } = await this.held.conducted(actor, sittingId);
    const original = found(await this.asked.of(schoolId, testId), wish.position);
    const { questionId, version } = original;
    const asked = { schoolId, questionId, version };
    await this.checkTurn(actor, asked);
    const now = found(await this.sheets.of(schoolId, testId), wish.position);
    const content = wish.content ?? now.content;
    if (wish.content) checkContent(original.content, wish.content);
    return { asked, key: { content, creditsAll: wish.creditsAll } };
  }

  /** A key counts for every class that was asked: for its author, the department, or who marks all of them. */
  private async checkTurn(actor: Actor, asked: AskedVersion): Promise<void> {
    const question = await this.questions.lockUnseen(asked.schoolId, asked.questionId);
    if (isHead(actor) || questionPolicy.edit(actor, question)) return;
    const classes = await this.stakes.classesOfOthers(actor, asked);
    if (classes.length > 0) throw new KeyOfOthers(classes);
  }
}

/** People mark essays: they have no key. */
function found({ questions }: { questions: SheetQuestion[] }, position: number): SheetQuestion {
  const question = questions.find((one) => one.position === position);
  if (!question || question.content.kind === 'essay') throw new NotFound('question');
  return question;
}

/** A question that took one option may take one of several from now on. */
function checkContent(asked: QuestionContent, content: QuestionContent): void {
  if (!asksTheSame(asked, content)) throw new CorrectionChangesQuestion();
  const [problem, ...more] = contentProblems(content).filter(({ code }) => code !== 'several-right-options');
  if (problem) throw new ContentNotSound([problem, ...more]);
}
