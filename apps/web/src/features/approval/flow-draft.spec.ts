import type { Flow } from './approval.queries';
import { draftOf, freshKey, newStep, ruleOf } from './flow-draft';

const flow: Flow = {
  kind: 'material',
  version: 3,
  resumeAtReturn: true,
  steps: [
    {
      key: 'critique',
      name: 'Phản biện',
      kind: 'critique',
      actors: [{ role: 'department-head', scope: 'department' }],
      peer: true,
      quorum: 1,
      daysUntilDue: null,
      rubric: [{ key: 'content', name: 'Nội dung', maxPoints: 10 }],
    },
  ],
  can: { change: true },
};

describe('Editing the school’s own rule', () => {
  it('saves an untouched rule as it was read', () => {
    expect(ruleOf(draftOf(flow))).toEqual({ resumeAtReturn: true, steps: flow.steps });
  });

  it('drops the sheet of points when a critique becomes a decision', () => {
    const draft = draftOf(flow);
    const [step] = draft.steps;
    if (step) step.kind = 'decision';
    expect(ruleOf(draft).steps[0]?.rubric).toEqual([]);
  });

  it('gives a new step a key no other step has, even after one was removed', () => {
    const steps = [newStep([], 'A')];
    expect(freshKey('step', [{ key: 'step-2' }])).toBe('step-3');
    expect(newStep(steps, 'B').key).not.toBe(steps[0]?.key);
  });
});
