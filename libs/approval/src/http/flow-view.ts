import type { Actor } from '@hoclieu/platform';
import { manageFlows } from '../approval.policy';
import type { FlowVersion } from '../flow-version.entity';
import type { FlowView } from './approval-flow.view';

export function flowView(actor: Actor, flow: FlowVersion): FlowView {
  return {
    kind: flow.subjectKind,
    version: flow.version,
    resumeAtReturn: flow.resumeAtReturn,
    steps: flow.steps,
    can: { change: manageFlows(actor, flow.subjectKind) },
  };
}
