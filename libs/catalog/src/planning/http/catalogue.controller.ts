import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, PageQuery } from '@hoclieu/platform';
import { CatalogueChoiceReader } from '../catalogue-choices.query';
import { CatalogueDrafting } from '../catalogue-drafting.service';
import { CatalogueEditing } from '../catalogue-editing.service';
import { CatalogueProposals } from '../catalogue-proposals.service';
import { CatalogueReader } from '../catalogue.query';
import {
  CatalogueDetailChanges,
  CatalogueQuery,
  CatalogueToOpen,
  CatalogueEntryBatch,
  ProposalWish,
} from './catalogue.dto';
import {
  CatalogueBatchResult,
  CatalogueChoices,
  CatalogueEntryPage,
  CataloguePage,
  CatalogueView,
  DeviationPage,
  ProposalView,
} from './catalogue.view';

@ApiTags('catalogues')
@Controller('catalogues')
export class CatalogueController {
  constructor(
    private readonly drafting: CatalogueDrafting,
    private readonly editing: CatalogueEditing,
    private readonly proposals: CatalogueProposals,
    private readonly choices: CatalogueChoiceReader,
    private readonly reader: CatalogueReader,
  ) {}

  @ApiScope('catalog:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: CatalogueQuery): Promise<CataloguePage> {
    return this.reader.list(actor, query);
  }

  /** Open a department's catalogue in an approved plan. */
  @Post()
  async open(@CurrentActor() actor: Actor, @Body() body: CatalogueToOpen): Promise<CatalogueView> {
    const catalogue = await this.drafting.open(actor, body);
    return this.reader.read(actor, catalogue.id);
  }

  @ApiScope('catalog:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CatalogueView> {
    return this.reader.read(actor, id);
  }

  /** The title and the particulars of the department's meeting that the minutes name. */
  @Patch(':id')
  async describe(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...details }: CatalogueDetailChanges,
  ): Promise<CatalogueView> {
    const meetingAt = details.meetingAt === null ? null : new Date(details.meetingAt);
    await this.drafting.describe(actor, id, version, { ...details, meetingAt });
    return this.reader.read(actor, id);
  }

  @ApiScope('catalog:read')
  @Get(':id/entries')
  entries(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<CatalogueEntryPage> {
    return this.reader.entries(actor, id, page);
  }

  /** Change many rows at once: all of them or, with the reason at each cell, none. */
  @Put(':id/entries')
  save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CatalogueEntryBatch,
  ): Promise<CatalogueBatchResult> {
    return this.editing.save(actor, id, body);
  }

  /** What the cells choose from: lessons of approved distributions, people, phases. */
  @Get(':id/choices')
  choicesOf(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CatalogueChoices> {
    return this.choices.of(actor, id);
  }

  /** One entry for each lesson that has none; nothing is stored. */
  @HttpCode(200)
  @Post(':id/proposal')
  propose(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() wish: ProposalWish,
  ): Promise<ProposalView> {
    return this.proposals.propose(actor, id, wish);
  }

  /** Put the catalogue to the board. */
  @HttpCode(200)
  @Post(':id/submission')
  async submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<CatalogueView> {
    await this.drafting.submit(actor, id);
    return this.reader.read(actor, id);
  }

  @ApiScope('catalog:read')
  @Get(':id/deviations')
  deviations(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: PageQuery,
  ): Promise<DeviationPage> {
    return this.reader.deviationsOf(actor, id, page);
  }
}
