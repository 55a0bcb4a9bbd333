import type { ModuleTables } from '@hoclieu/platform';
import { Decision } from './decision.entity';
import { Delegation } from './delegation.entity';
import { FlowVersion } from './flow-version.entity';
import { CreateApproval1790000005000 } from './migrations/1790000005000-create-approval';
import { KeepWhatRoundsSaid1790000010100 } from './migrations/1790000010100-keep-what-rounds-said';
import { ApprovalRequest } from './request.entity';
import { ApprovalRound } from './round.entity';
import { ApprovalStep } from './step.entity';

export const approvalTables: ModuleTables = {
  entities: [FlowVersion, ApprovalRequest, ApprovalRound, ApprovalStep, Decision, Delegation],
  migrations: [CreateApproval1790000005000, KeepWhatRoundsSaid1790000010100],
};
