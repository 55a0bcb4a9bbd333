import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { DeliveryRecording } from '../delivery-recording.service';
import { PlanEditing } from '../plan-editing.service';
import { PlanList } from '../plan-list.query';
import { TeachingReading } from '../teaching-reading.service';
import { NewDelivery, Withdrawal } from './delivery.dto';
import { rowPageView } from './plan-views';
import { PlanRowsQuery, RowMaterialsChange } from './plan.dto';
import { PlanRowPage } from './plan-row.view';
import { SubjectToPlanView } from './plan.view';

@ApiTags('teaching')
@StaffOnly()
@Controller()
export class PlanRowController {
  constructor(
    private readonly reading: TeachingReading,
    private readonly editing: PlanEditing,
    private readonly recording: DeliveryRecording,
    private readonly plans: PlanList,
  ) {}

  /** Rows by week, month or year: one's own, one's homeroom class's, one's department's, campus's or school's. */
  @ApiScope('teaching:read')
  @Get('teaching-plan-rows')
  async list(@CurrentActor() actor: Actor, @Query() query: PlanRowsQuery): Promise<PlanRowPage> {
    return rowPageView(actor, await this.reading.rowsOf(actor, query, query.limit ?? 50, query.cursor));
  }

  /** The subjects one teaches this year, with the plan there is for each. */
  @Get('teaching-subjects')
  subjects(@CurrentActor() actor: Actor): Promise<SubjectToPlanView[]> {
    return this.plans.subjectsToPlan(actor);
  }

  /** Names the materials of a row; allowed after approval too, since each material is approved by itself. */
  @HttpCode(204)
  @Put('teaching-plan-rows/:id/materials')
  setMaterials(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RowMaterialsChange,
  ): Promise<void> {
    return this.editing.setMaterials(actor, id, body.materialIds);
  }

  /** Records that periods of a row took place; they count once the server has seen evidence. */
  @HttpCode(204)
  @Post('teaching-plan-rows/:id/delivery')
  record(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewDelivery,
  ): Promise<void> {
    return this.recording.record(actor, id, body);
  }

  /** Takes a record of delivery back. */
  @HttpCode(204)
  @Post('deliveries/:id/withdrawal')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: Withdrawal,
  ): Promise<void> {
    return this.recording.withdraw(actor, id, body.reason);
  }
}
