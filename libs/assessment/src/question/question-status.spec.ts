import { Question } from './question.entity';
import { questionStatuses, QuestionStep } from './question-status';

const steps: QuestionStep[] = ['edit', 'submit', 'approve', 'return', 'withdraw', 'retire'];

/** Which steps are possible in which state; everything else is refused. */
const possible: Record<(typeof questionStatuses)[number], QuestionStep[]> = {
  draft: ['edit', 'submit', 'retire'],
  'in-review': ['approve', 'return', 'withdraw'],
  returned: ['edit', 'submit', 'retire'],
  approved: ['edit', 'retire'],
  retired: [],
};

describe('The states of a question', () => {
  it.each(questionStatuses)('%s allows what it should and nothing else', (status) => {
    const question = Object.assign(new Question(), { status });
    expect(steps.filter((step) => question.may(step))).toEqual(possible[status]);
  });
});
