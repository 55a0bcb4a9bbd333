import { CriterionView } from './approval-request.view';

export class FlowActorView {
  role!: string;
  scope!: string;
}

export class FlowStepView {
  key!: string;
  name!: string;
  kind!: 'critique' | 'decision';
  actors!: FlowActorView[];
  peer!: boolean;
  quorum!: number;
  daysUntilDue!: number | null;
  rubric!: CriterionView[];
}

export class FlowCan {
  change!: boolean;
}

export class FlowView {
  kind!: string;
  version!: number;
  resumeAtReturn!: boolean;
  steps!: FlowStepView[];
  can!: FlowCan;
}
