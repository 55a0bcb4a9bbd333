import { Injectable } from '@nestjs/common';
import { Actor, type Locale } from '@hoclieu/platform';
import type { WrittenQuestion } from '../formats/exchanged-question';
import { Losses } from '../formats/foreign/plain-writing';
import { writeWord } from '../formats/word/word-writer';
import { NoBadQuestions } from './importing.errors';
import { QuestionImports } from './question-import.repository';
import { remarkSentence } from './remark-sentence';
import type { StagedQuestion } from './staged-question.entity';
import { StagedQuestions } from './staged-question.repository';

/** The questions that could not come in, as a Word file to mend and upload again: the reason in red before each. */
@Injectable()
export class BadQuestionsFile {
  constructor(
    private readonly imports: QuestionImports,
    private readonly staged: StagedQuestions,
  ) {}

  /** @throws NoBadQuestions */
  async write(actor: Actor, id: string, locale: Locale): Promise<Buffer> {
    const one = await this.imports.get(actor, id);
    const rows = await this.staged.all(one, 'bad');
    if (rows.length === 0) throw new NoBadQuestions();
    const open = (named: string) => this.imports.attachment(one, named.slice(named.indexOf('/') + 1));
    const notes = new Map(rows.map((row, at) => [at, [reasonFor(row, locale)]]));
    const tell = (loss: Parameters<typeof remarkSentence>[0]) => remarkSentence(loss, locale);
    return writeWord(rows.map(asWritten), open, new Losses(), { notes, tell });
  }
}

function reasonFor({ place, problems }: StagedQuestion, locale: Locale): string {
  const said = problems.map((problem) => remarkSentence(problem, locale)).join(' ');
  return remarkSentence({ code: 'found-in-file', params: { place, problems: said } }, locale);
}

const nothing: WrittenQuestion['content'] = {
  kind: 'choice',
  stem: '',
  options: [],
  several: false,
  shuffle: true,
};

function asWritten(row: StagedQuestion): WrittenQuestion {
  const { content, explanation, stimulus, level, chapter, requirement, requirementCode } = row;
  return {
    content: content ?? nothing,
    explanation,
    stimulus,
    facts: {
      ...(level ? { level } : {}),
      ...(chapter ? { chapter } : {}),
      ...(requirement ? { requirement } : {}),
      ...(requirementCode ? { requirementCode } : {}),
    },
  };
}
