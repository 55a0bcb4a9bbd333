import { Module } from '@nestjs/common';
import { TeachingModule } from '../teaching.module';
import { ForceMajeureController } from './force-majeure.controller';
import { PlanApprovalController } from './plan-approval.controller';
import { PlanRowController } from './plan-row.controller';
import { PlanViews } from './plan-views';
import { TeachingPlanController } from './teaching-plan.controller';

@Module({
  imports: [TeachingModule],
  controllers: [TeachingPlanController, PlanApprovalController, PlanRowController, ForceMajeureController],
  providers: [PlanViews],
})
export class TeachingHttpModule {}
