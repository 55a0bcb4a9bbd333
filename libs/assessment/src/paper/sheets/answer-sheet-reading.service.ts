import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Actor, allow, FormFile } from '@hoclieu/platform';
import { readSmallTable } from '@hoclieu/platform/documents';
import type { SheetQuestion } from '../../attempt/test-sheets';
import { CorrectedSheets } from '../../marking/corrected-sheets';
import { blankAnswer, GivenAnswer } from '../../marking/given-answer';
import { scoreOf } from '../../marking/score';
import { testPolicy } from '../../test/test.policy';
import { Tests } from '../../test/test.repository';
import { CodesNotMade, PaperNotHeld } from '../paper.errors';
import { PaperTests } from '../paper-test.query';
import { judged, JudgedFile, JudgedSheet } from './judged-sheets';
import { PaperRoll } from './roll.query';

/** Twenty classes of a hundred; more is another file. */
const mostRows = 2_000;

export interface MarkedAnswer {
  position: number;
  response: GivenAnswer;
  /** Hundredths; null while an essay waits for its points. */
  score: number | null;
}

export interface MarkedSheet extends JudgedSheet {
  marked: MarkedAnswer[];
}

export interface SheetReport extends Omit<JudgedFile, 'sheets'> {
  sheets: MarkedSheet[];
  /** What a machine marks, in hundredths. */
  points: number;
  /** Positions of the essays, which wait for points typed in. */
  essays: number[];
}

/** What a file of answer sheets says, marked by the keys that count now; nothing is written. */
@Injectable()
export class AnswerSheetReading {
  constructor(
    private readonly tests: Tests,
    private readonly papers: PaperTests,
    private readonly roll: PaperRoll,
    private readonly keys: CorrectedSheets,
  ) {}

  /** Throws CodesNotMade, PaperNotHeld, and the errors of an unreadable table such as HeaderNotFound. */
  async read(actor: Actor, testId: string, { name, bytes }: FormFile): Promise<SheetReport> {
    allow(testPolicy.read, actor, null);
    await this.tests.get(actor, testId);
    const paper = await this.papers.read(actor.schoolId, testId);
    if (paper.codes.length === 0) throw new CodesNotMade();
    const students = await this.roll.of(actor, testId);
    if (students.length === 0) throw new PaperNotHeld();
    const rows = await readSmallTable(Readable.from([bytes]), name, mostRows);
    const { questions } = await this.keys.of(actor.schoolId, testId);
    const { sheets, ...file } = judged(rows, paper, students);
    const closed = questions.filter(({ content }) => content.kind !== 'essay');
    return {
      ...file,
      sheets: sheets.map((sheet) => ({ ...sheet, marked: marked(sheet, questions) })),
      points: closed.reduce((sum, question) => sum + question.points, 0),
      essays: questions.filter((one) => !closed.includes(one)).map(({ position }) => position),
    };
  }
}

/** A question left out has no answer, unless everybody earns its points. */
function marked({ answers }: JudgedSheet, questions: readonly SheetQuestion[]): MarkedAnswer[] {
  const given = new Map(answers.map(({ position, response }) => [position, response]));
  return questions.flatMap((question) => {
    const { position, content } = question;
    if (content.kind === 'essay') return [onPaper(question)];
    const response = given.get(position);
    if (!response && !question.creditsAll) return [];
    const score = scoreOf(question, response ?? null);
    return [{ position, response: response ?? blankAnswer(content.kind), score }];
  });
}

/** An essay is on the student's sheet: the portal has nothing to show, and its marker types the points. */
function onPaper({ position, creditsAll, points }: SheetQuestion): MarkedAnswer {
  return { position, response: blankAnswer('essay'), score: creditsAll ? points : null };
}

export function isRefused({ remarks }: Pick<JudgedSheet, 'remarks'>): boolean {
  return remarks.some((remark) => remark.isRefusal);
}
