import type { QuestionFacts, Remark } from '../../exchanged-question';
import { keyInLine, keyInTable } from './answer-key';
import { factIn, headingIn } from './fact-lines';
import * as signs from './line-signs';
import { linesOfOptionTable, optionLines, optionSign } from './option-splitting';
import { type Block, isBlankLine, type Line, lineOf, sliceOf, type Table, textOf } from './pieces';
import { newDraft, type QuestionDraft, type StimulusDraft } from './question-draft';

type Place = 'preamble' | 'stimulus' | 'stem' | 'option' | 'explanation' | 'key' | 'after';

/** Sorts a document's lines into questions, by the signs Vietnamese teachers write. */
export class QuestionAssembly {
  readonly drafts: QuestionDraft[] = [];
  readonly losses: Remark[] = [];
  private place: Place = 'preamble';
  private section: signs.Section | null = null;
  private stimulus: StimulusDraft | null = null;
  private headings: QuestionFacts = {};
  private current: QuestionDraft | null = null;
  private inKey = false;

  /** `starter` is the word questions begin with in this document; empty when they only have a number. */
  constructor(private readonly starter: string) {}

  add(block: Block): void {
    if (block.kind === 'table') this.table(block);
    else if (isBlankLine(block)) this.blank(block);
    else if (textOf(block).startsWith(signs.noteSign)) return;
    else for (const line of this.linesIn(block)) this.line(line);
  }

  /** A blank line may still carry a remark on what could not be read. */
  private blank(line: Line): void {
    if (line.pieces.some((piece) => piece.kind === 'remark')) this.content(line);
  }

  private linesIn(line: Line): Line[] {
    return ['stem', 'option'].includes(this.place) || this.isQuestionStart(textOf(line))
      ? optionLines(line)
      : [line];
  }

  private line(line: Line): void {
    const text = textOf(line);
    const steps = [
      this.heading,
      this.introduction,
      this.questionStart,
      this.answerOrSolution,
      this.keyLine,
      this.fact,
      this.option,
    ];
    if (steps.some((step) => step.call(this, line, text))) return;
    this.content(line);
  }

  /** Parts, the key and the end of the paper. */
  private heading(_: Line, text: string): boolean {
    const section = signs.sectionSign(text);
    if (section) return this.openSection(section);
    if (signs.isEndOfPaper(text)) return this.go('after');
    if (!signs.isKeyHeading(text) || this.drafts.length === 0) return false;
    this.inKey = true;
    this.current = null;
    return this.go('key');
  }

  /** Chapters, lessons and what several questions share. */
  private introduction(line: Line, text: string): boolean {
    if (this.inKey || this.isQuestionStart(text)) return false;
    const shared = signs.stimulusSign(text);
    if (shared) return this.openStimulus(shared, line);
    const heading = this.place === 'explanation' ? null : headingIn(text, this.starter);
    if (heading) this.headings = { ...this.headings, ...heading };
    return heading !== null;
  }

  private openSection(section: signs.Section): boolean {
    this.section = this.inKey ? { ...section, kind: null } : section;
    this.stimulus = null;
    this.current = null;
    return this.go(this.inKey ? 'key' : 'preamble');
  }

  private openStimulus(shared: { first: number; last: number }, line: Line): boolean {
    const key = `${this.section?.numeral ?? ''}${shared.first}-${shared.last}`;
    this.stimulus = { key, ...shared, blocks: [line] };
    this.current = null;
    return this.go('stimulus');
  }

  private isQuestionStart(text: string): boolean {
    const sign = signs.questionSign(text, this.starter === '');
    return sign !== null && (sign.word === this.starter || this.section?.kind === 'essay');
  }

  private questionStart(line: Line, text: string): boolean {
    const sign = signs.questionSign(text, this.starter === '');
    if (!sign || !this.isQuestionStart(text)) return false;
    if (this.inKey && this.answersKnown(sign, line)) return true;
    this.inKey = false;
    const rest = sliceOf(line, sign.length);
    const marks = signs.marksAt(textOf(rest));
    const { section, stimulus } = this;
    const facts = { ...this.headings, ...(marks.level ? { level: marks.level } : {}) };
    this.current = newDraft(text.slice(0, sign.length), sign.number, marks, { section, stimulus, facts });
    this.drafts.push(this.current);
    this.place = 'stem';
    this.content(sliceOf(rest, marks.length));
    return true;
  }

  /** In the key, `Câu 5. B` speaks of a question that was there before. */
  private answersKnown(sign: signs.QuestionSign, line: Line): boolean {
    const known = this.known(sign.number);
    if (!known) return false;
    this.current = known;
    this.place = 'explanation';
    const rest = sliceOf(line, sign.length);
    if (/^\s*[A-H]\s*\.?\s*$/.test(textOf(rest))) known.answers.push(rest);
    else if (!isBlankLine(rest)) this.line(rest);
    return true;
  }

  private known(number: number): QuestionDraft | undefined {
    const named = this.drafts.filter((draft) => draft.number === number);
    return (
      named.find((draft) => draft.section?.numeral === this.section?.numeral) ??
      (named.length === 1 ? named[0] : undefined)
    );
  }

  private answerOrSolution(line: Line, text: string): boolean {
    if (!this.current) return false;
    const answer = signs.answerSign(text);
    if (answer !== null) {
      this.current.answers.push(sliceOf(line, answer));
      this.place = 'explanation';
      return true;
    }
    const solution = signs.solutionSign(text);
    if (solution === null) return this.chosenWithin(line, text);
    this.place = 'explanation';
    this.content(sliceOf(line, solution));
    return true;
  }

  /** `… Chọn B.` at the end of a solution names the answer as well. */
  private chosenWithin(line: Line, text: string): boolean {
    const found =
      this.place === 'explanation' ? /(?:^|\s)Chọn\s+(?:đáp án\s+)?([A-H])\s*\.?\s*$/u.exec(text) : null;
    if (found) this.current?.answers.push(lineOf(found[1] ?? ''));
    return false;
  }

  private keyLine(_: Line, text: string): boolean {
    const entries = this.inKey || this.place === 'after' ? keyInLine(text) : [];
    return this.takeKey(entries);
  }

  private takeKey(entries: ReturnType<typeof keyInLine>): boolean {
    const known = entries.map(([number, answer]) => [this.known(number), answer] as const);
    if (known.length === 0 || known.some(([draft]) => !draft)) return false;
    for (const [draft, answer] of known) draft?.answers.push(lineOf(answer));
    return true;
  }

  private fact(_: Line, text: string): boolean {
    const fact = this.current ? factIn(text) : null;
    if (fact && this.current) Object.assign(this.current.facts, fact);
    return fact !== null;
  }

  private option(line: Line, text: string): boolean {
    const sign = this.place === 'stem' || this.place === 'option' ? optionSign(text) : null;
    if (!sign || !this.current || !this.follows(sign.letter, line)) return false;
    this.current.options.push({
      letter: sign.letter,
      isStarred: sign.isStarred,
      closedBy: sign.closedBy,
      label: sliceOf(line, sign.at, sign.at + 1),
      blocks: [sliceOf(line, sign.length)],
    });
    return this.go('option');
  }

  /** Letters follow each other; an automatic list that was not begun anew goes on counting past them. */
  private follows(letter: string, line: Line): boolean {
    const expected = this.current?.options.length ?? 0;
    return 'abcdefgh'.indexOf(letter.toLowerCase()) === expected || (line.listLabel !== null && expected < 8);
  }

  private table(table: Table): void {
    if (this.takeKey(keyInTable(table))) return;
    const laidOut = this.place === 'stem' || this.place === 'option' ? linesOfOptionTable(table) : null;
    const inside = laidOut ?? this.questionsIn(table);
    if (inside.length === 0) this.content(table);
    for (const block of inside) this.add(block);
  }

  /** Some papers stand in a table as a whole. */
  private questionsIn(table: Table): readonly Block[] {
    const blocks = table.rows.flat().flatMap((cell) => cell.blocks);
    const holds = blocks.some((block) => block.kind === 'line' && this.isQuestionStart(textOf(block)));
    return holds && !this.inKey ? blocks : [];
  }

  private content(block: Block): void {
    const target = this.targetOf();
    if (target) {
      if (block.kind === 'table' || block.pieces.length > 0) target.push(block);
      return;
    }
    if (block.kind === 'line') this.instruction(textOf(block).trim());
  }

  private targetOf(): Block[] | undefined {
    const targets: Partial<Record<Place, Block[]>> = {
      stimulus: this.stimulus?.blocks,
      option: this.current?.options.at(-1)?.blocks,
      stem: this.current?.stem,
      explanation: this.current?.explanation,
    };
    return targets[this.place];
  }

  /** Text between questions may name the kind of those that follow; it is left out otherwise, and said so. */
  private instruction(text: string): void {
    const kind = this.place === 'preamble' ? signs.kindNamedIn(text) : null;
    if (kind && this.section && !this.section.kind) this.section = { ...this.section, kind };
    else if (this.place !== 'after' && text)
      this.losses.push({ code: 'left-out-text', params: { text: text.slice(0, 120) } });
  }

  private go(place: Place): true {
    this.place = place;
    return true;
  }
}
