import type { QuestionContent } from '../question/question-content';
import { SeededOrder } from './seeded-order';

/** A question of a test, as far as its place in it matters. */
export interface PlacedQuestion {
  position: number;
  /** PHẦN I, II …: sections never mix. */
  section: number;
  /** Questions with one stimulus stay together, in their order. */
  stimulusId: string | null;
  content: QuestionContent;
}

/** What one code or one student sees: positions of the test in order, and the order of the parts inside each. */
export interface Arrangement {
  positions: number[];
  /** By position: ids of options, statements, right sides or items, where they were shuffled. */
  parts: Record<number, string[]>;
}

/** Lays the test out again; equal seeds give equal layouts. */
export function arrange(
  questions: readonly PlacedQuestion[],
  seed: string,
  shuffled: { questions: boolean; options: boolean },
): Arrangement {
  const order = new SeededOrder(seed);
  const positions = sectionsOf(questions).flatMap((section) => {
    const groups = groupsOf(section);
    return (shuffled.questions ? order.shuffle(groups) : groups).flat();
  });
  const parts: Arrangement['parts'] = {};
  for (const { position, content } of positions) {
    const ids = movableParts(content);
    if (ids.length > 0 && (shuffled.options || mustMove(content))) parts[position] = order.shuffle(ids);
  }
  return { positions: positions.map((question) => question.position), parts };
}

function sectionsOf(questions: readonly PlacedQuestion[]): PlacedQuestion[][] {
  const inOrder = [...questions].sort((a, b) => a.section - b.section || a.position - b.position);
  return [...Map.groupBy(inOrder, (question) => question.section).values()];
}

function groupsOf(section: PlacedQuestion[]): PlacedQuestion[][] {
  return [...Map.groupBy(section, (question) => question.stimulusId ?? question.position).values()];
}

/** The order of matching and ordering is their answer: it is shuffled whatever the test says. */
function mustMove(content: QuestionContent): boolean {
  return content.kind === 'matching' || content.kind === 'ordering';
}

function movableParts(content: QuestionContent): string[] {
  switch (content.kind) {
    case 'choice':
      return content.shuffle ? content.options.map((option) => option.id) : [];
    case 'true-false':
      return content.statements.map((statement) => statement.id);
    case 'matching':
      return [...content.pairs, ...content.extra].map((right) => right.id);
    case 'ordering':
      return content.items.map((item) => item.id);
    default:
      return [];
  }
}
