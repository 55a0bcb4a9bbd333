import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { PlanChoices } from '../plan-choices.query';
import { PlanEditing } from '../plan-editing.service';
import { PlanStarting } from '../plan-starting.service';
import { PlanViews } from './plan-views';
import { NewTeachingPlan, PlanRowChanges, PlanRowCopies, PlansQuery, ProposalQuery } from './plan.dto';
import { PlanChoicesView, PlanProposalView, TeachingPlanPage, TeachingPlanView } from './plan.view';

@ApiTags('teaching')
@StaffOnly()
@Controller('teaching-plans')
export class TeachingPlanController {
  constructor(
    private readonly starting: PlanStarting,
    private readonly editing: PlanEditing,
    private readonly choices: PlanChoices,
    private readonly views: PlanViews,
  ) {}

  /** Plans of the current school year that the reader may see. */
  @ApiScope('teaching:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: PlansQuery): Promise<TeachingPlanPage> {
    return this.views.page(actor, query, query.limit ?? 50, query.cursor);
  }

  /** Opens one's own plan for a subject one teaches. */
  @Post()
  async start(@CurrentActor() actor: Actor, @Body() body: NewTeachingPlan): Promise<TeachingPlanView> {
    const plan = await this.starting.start(actor, body.subjectId);
    return this.views.of(actor, plan.id);
  }

  @ApiScope('teaching:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TeachingPlanView> {
    return this.views.of(actor, id);
  }

  /** What the rows of a plan choose from: classes, lessons with their coverage, weeks, materials, decisions. */
  @Get(':id/choices')
  choose(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanChoicesView> {
    return this.choices.of(actor, id);
  }

  /** Rows for the lessons of a class that have no online part yet; nothing is saved. */
  @Get(':id/proposal')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: ProposalQuery,
  ): Promise<PlanProposalView> {
    return { rows: await this.choices.propose(actor, id, query.classId) };
  }

  /** Saves new, changed and removed rows, all or nothing; `errors` names every wrong cell as `rows.3.halfPeriods`. */
  @Put(':id/rows')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanRowChanges,
  ): Promise<TeachingPlanView> {
    await this.editing.change(actor, id, body);
    return this.views.of(actor, id);
  }

  /** Copies rows to other classes of the same grade. */
  @HttpCode(200)
  @Post(':id/copies')
  async copy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: PlanRowCopies,
  ): Promise<TeachingPlanView> {
    await this.editing.copy(actor, id, body);
    return this.views.of(actor, id);
  }
}
