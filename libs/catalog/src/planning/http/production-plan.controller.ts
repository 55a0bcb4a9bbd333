import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, PageQuery } from '@hoclieu/platform';
import { ProductionPlanning } from '../production-planning.service';
import { ProductionPlanReader } from '../production-plan.query';
import { NewProductionPlan, ProductionPlanChanges } from './production-plan.dto';
import { PlanProgressView, ProductionPlanPage, ProductionPlanView } from './production-plan.view';

@ApiTags('production plans')
@Controller('plans')
export class ProductionPlanController {
  constructor(
    private readonly planning: ProductionPlanning,
    private readonly reader: ProductionPlanReader,
  ) {}

  @ApiScope('catalog:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() page: PageQuery): Promise<ProductionPlanPage> {
    return this.reader.list(actor, page);
  }

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: NewProductionPlan): Promise<ProductionPlanView> {
    const plan = await this.planning.draft(actor, body);
    return this.reader.read(actor, plan.id);
  }

  @ApiScope('catalog:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ProductionPlanView> {
    return this.reader.read(actor, id);
  }

  @Put(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...draft }: ProductionPlanChanges,
  ): Promise<ProductionPlanView> {
    await this.planning.change(actor, id, version, draft);
    return this.reader.read(actor, id);
  }

  /** Put the plan to the board. */
  @HttpCode(200)
  @Post(':id/submission')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ProductionPlanView> {
    await this.planning.submit(actor, id);
    return this.reader.read(actor, id);
  }

  /** Progress by department and by teacher; that of the phases is part of the plan. */
  @ApiScope('catalog:read')
  @Get(':id/progress')
  progress(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<PlanProgressView> {
    return this.reader.progressOf(actor, id);
  }
}
