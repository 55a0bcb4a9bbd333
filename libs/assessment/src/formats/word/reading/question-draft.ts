import type { QuestionFacts } from '../../exchanged-question';
import type { Marks, Section } from './line-signs';
import { type Block, type Line, textOf } from './pieces';

export interface DraftOption {
  readonly letter: string;
  readonly isStarred: boolean;
  /** The letter alone, for its look. */
  readonly label: Line;
  readonly closedBy: string;
  readonly blocks: Block[];
}

/** A question as its lines were sorted, before anyone asks what kind it is. */
export interface QuestionDraft {
  readonly place: string;
  readonly number: number;
  readonly section: Section | null;
  readonly stem: Block[];
  readonly options: DraftOption[];
  readonly explanation: Block[];
  /** What follows `Đáp án:` or stands in the key. */
  readonly answers: Line[];
  readonly facts: QuestionFacts;
  readonly stimulus: StimulusDraft | null;
  readonly several: boolean;
  readonly keepsOrder: boolean;
  /** Hundredths of a point. */
  readonly points: number | null;
}

export interface StimulusDraft {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly blocks: Block[];
}

type Surroundings = Pick<QuestionDraft, 'section' | 'stimulus' | 'facts'>;

/** `sign` is how the question begins, e.g. `Câu 3.`; a shared text is its own only within the numbers it names. */
export function newDraft(sign: string, number: number, marks: Marks, around: Surroundings): QuestionDraft {
  const { stimulus } = around;
  const isCovered = stimulus !== null && number >= stimulus.first && number <= stimulus.last;
  return {
    ...around,
    stimulus: isCovered ? stimulus : null,
    place:
      sign.replaceAll(/[\s.:)–-]+$/gu, '').trim() +
      (around.section ? `, phần ${around.section.numeral}` : ''),
    number,
    stem: [],
    options: [],
    explanation: [],
    answers: [],
    several: marks.several,
    keepsOrder: marks.keepsOrder,
    points: marks.points ?? null,
  };
}

export function stemText(draft: QuestionDraft): string {
  return draft.stem.map((block) => (block.kind === 'line' ? textOf(block) : '')).join(' ');
}
