import type { Readable } from 'node:stream';
import { fold, type FoundHeader, readSmallTable, requireHeader } from '@hoclieu/platform/documents';
import type { CognitiveLevel } from '../../question/question-content';
import type { QuestionFacts, ReadQuestion, ReadQuestions, SharedStimulus } from '../exchanged-question';
import { factsFrom } from '../foreign/fact-tags';
import { foundQuestion, unreadable } from '../foreign/found-question';
import { ForeignText } from '../foreign/foreign-text';
import { NoQuestionFound } from '../format.errors';
import { levelNames, partLetters, type XlsxColumn, xlsxColumns } from './xlsx-columns';
import { xlsxContent } from './xlsx-content';

const mostRows = 2000;

/** The first sheet of a workbook (or a CSV). @throws HeaderNotFound, NoQuestionFound and the refusals of the tables */
export async function readXlsx(source: Readable | string, name: string): Promise<ReadQuestions> {
  const rows = await readSmallTable(source, name, mostRows);
  const header = requireHeader(
    rows.map(({ cells }) => cells),
    xlsxColumns,
  );
  const reading = new XlsxReading(header);
  const questions = rows.slice(header.nextIndex).flatMap(({ row, cells }) => reading.question(row, cells));
  if (questions.length === 0) throw new NoQuestionFound(name);
  return { questions, attachments: new Map(), losses: [] };
}

class XlsxReading {
  private readonly stimuli = new Map<string, SharedStimulus>();

  constructor(private readonly header: FoundHeader<XlsxColumn>) {}

  question(row: number, cells: string[]): ReadQuestion[] {
    const said = (column: XlsxColumn) => this.header.cell(cells, column).trim();
    const place = `dòng ${row}`;
    if (this.header.isHeaderAgain(cells)) return [];
    const text = new ForeignText();
    const letters = partLetters.map(said);
    const parts = letters.slice(0, letters.findLastIndex((part) => part !== '') + 1);
    if (said('question') === '' && parts.length === 0) return [];
    const read = { kind: said('kind'), stem: text.plain(said('question')), parts, answer: said('answer') };
    const content = xlsxContent(read, text);
    if (!content) return [unreadable(place, { code: 'kind-unknown', params: { kind: read.kind } })];
    const stimulus = this.stimulus(said('stimulus'), text);
    const explanation = text.plain(said('explanation'));
    return [
      foundQuestion(place, { content, explanation, stimulus, facts: factsIn(said), losses: text.losses }),
    ];
  }

  /** The same text in several rows is one stimulus. */
  private stimulus(said: string, text: ForeignText): SharedStimulus | null {
    if (said === '') return null;
    const known = this.stimuli.get(said) ?? { key: String(this.stimuli.size + 1), text: text.plain(said) };
    this.stimuli.set(said, known);
    return known;
  }
}

function factsIn(said: (column: XlsxColumn) => string): QuestionFacts {
  const level = levelFrom(said('level'));
  const names = ['chapter', 'lesson', 'requirement', 'requirementCode'] as const;
  const words = names.flatMap((name) => (said(name) ? [[name, said(name)] as const] : []));
  return { ...(level ? { level } : {}), ...Object.fromEntries(words) };
}

const otherLevels: Record<string, CognitiveLevel> = {
  'nhan biet': 'know',
  'thong hieu': 'understand',
  m1: 'know',
  m2: 'understand',
  m3: 'apply',
};

function levelFrom(name: string): CognitiveLevel | undefined {
  const said = fold(name);
  const named = Object.entries(levelNames).find(([, label]) => fold(label) === said)?.[0];
  return (named as CognitiveLevel | undefined) ?? otherLevels[said] ?? factsFrom([name.toUpperCase()]).level;
}
