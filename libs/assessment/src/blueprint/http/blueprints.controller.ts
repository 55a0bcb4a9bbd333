import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { BlueprintAuthoring } from '../blueprint-authoring.service';
import { BlueprintReader } from '../blueprint-reader.query';
import { CellSupply } from '../cell-supply.query';
import { BlueprintChanges, BlueprintCopy, BlueprintQuery, NewBlueprint, SupplyWish } from './blueprint.dto';
import { BlueprintPage, BlueprintTermsView, BlueprintView, SupplyView } from './blueprint.view';

@ApiTags('blueprints')
@Controller()
export class BlueprintsController {
  constructor(
    private readonly authoring: BlueprintAuthoring,
    private readonly reader: BlueprintReader,
    private readonly supply: CellSupply,
  ) {}

  /** Levels of the school, and the reference ratios of CV 7991/BGDĐT-GDTrH. */
  @Get('blueprint-terms')
  terms(@CurrentActor() actor: Actor): Promise<BlueprintTermsView> {
    return this.reader.terms(actor);
  }

  /** How many approved questions the bank has for each cell of these rows, saved or not. */
  @HttpCode(200)
  @Post('blueprint-supply')
  async available(@CurrentActor() actor: Actor, @Body() body: SupplyWish): Promise<SupplyView> {
    return { items: await this.supply.of(actor, body.subjectId, body.grade, body.rows) };
  }

  @ApiScope('tests:read')
  @Get('blueprints')
  list(@CurrentActor() actor: Actor, @Query() query: BlueprintQuery): Promise<BlueprintPage> {
    return this.reader.list(actor, query);
  }

  @ApiScope('tests:read')
  @Get('blueprints/:id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<BlueprintView> {
    return this.reader.view(actor, id);
  }

  @Post('blueprints')
  async write(@CurrentActor() actor: Actor, @Body() body: NewBlueprint): Promise<BlueprintView> {
    return this.reader.viewOf(actor, await this.authoring.begin(actor, body));
  }

  @Patch('blueprints/:id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BlueprintChanges,
  ): Promise<BlueprintView> {
    return this.reader.viewOf(actor, await this.authoring.change(actor, id, body));
  }

  @Post('blueprints/:id/copies')
  async copy(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: BlueprintCopy,
  ): Promise<BlueprintView> {
    return this.reader.viewOf(actor, await this.authoring.copy(actor, id, body.title));
  }
}
