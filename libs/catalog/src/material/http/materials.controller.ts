import {
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, AnswersJsonOf, ApiScope, CurrentActor, type Json } from '@hoclieu/platform';
import { MaterialAuthoring } from '../material-authoring.service';
import { MaterialDuplicates } from '../material-duplicates.query';
import { MaterialReader } from '../material-reader.query';
import { MaterialSearch } from '../material-search.query';
import { DuplicateQuery, MaterialChanges, MaterialQuery, NewMaterial } from './material.dto';
import { MaterialPage, MaterialRevisionView, MaterialView, SimilarMaterial } from './material.view';

@ApiTags('materials')
@Controller()
export class MaterialsController {
  constructor(
    private readonly authoring: MaterialAuthoring,
    private readonly search: MaterialSearch,
    private readonly duplicates: MaterialDuplicates,
    private readonly reader: MaterialReader,
  ) {}

  /** The library: what the reader may see, searched without regard to diacritics. */
  @ApiScope('materials:read')
  @AnswersJsonOf(MaterialPage)
  @Get('materials')
  list(@CurrentActor() actor: Actor, @Query() query: MaterialQuery): Promise<Json<MaterialPage>> {
    return this.search.list(actor, query);
  }

  /** Materials of a lesson with nearly this title: reuse instead of making again. */
  @ApiScope('materials:read')
  @Get('materials/duplicates')
  similar(@CurrentActor() actor: Actor, @Query() query: DuplicateQuery): Promise<SimilarMaterial[]> {
    return this.duplicates.of(actor, query);
  }

  @ApiScope('materials:read')
  @Get('materials/:id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MaterialView> {
    return this.reader.view(actor, id);
  }

  /** A published revision as it was. */
  @ApiScope('materials:read')
  @Get('materials/:id/revisions/:revision')
  revision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('revision', ParseIntPipe) revision: number,
  ): Promise<MaterialRevisionView> {
    return this.reader.revision(actor, id, revision);
  }

  /** Begin the material of an approved catalogue entry. */
  @Post('catalogue-entries/:id/material')
  async beginFromEntry(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.authoring.beginFromEntry(actor, id));
  }

  /** Begin a material outside the catalogue; it stays marked so. */
  @Post('materials')
  async begin(@CurrentActor() actor: Actor, @Body() body: NewMaterial): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.authoring.beginOutsideCatalogue(actor, body));
  }

  @Patch('materials/:id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: MaterialChanges,
  ): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.authoring.change(actor, id, body));
  }
}
