import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, FormFile, PageQuery } from '@hoclieu/platform';
import { DistributionImporting } from '../distribution-importing.service';
import { ImportReview } from '../import-review.query';
import { OpenImports } from '../open-imports.query';
import { NewDistributionImport, RowCorrectionBody } from './distribution-import.dto';
import { distributionImportView, openImportPage } from './distribution-import.presenter';
import { DistributionImportView, OpenImportPage, SavedDistribution } from './distribution-import.view';
import { TableUpload, UploadedTable } from './uploaded-table';

const form = {
  schema: {
    type: 'object',
    required: ['subjectId', 'grade', 'name', 'file'],
    properties: {
      subjectId: { type: 'string', format: 'uuid' },
      grade: { type: 'integer', minimum: 1, maximum: 12 },
      name: { type: 'string' },
      sheet: { type: 'string' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

@ApiTags('distributions')
@Controller('distribution-imports')
export class DistributionImportController {
  constructor(
    private readonly importing: DistributionImporting,
    private readonly review: ImportReview,
    private readonly open: OpenImports,
  ) {}

  /** Upload a distribution (XLSX or CSV) for review; nothing is saved as a distribution yet. */
  @ApiScope('curriculum:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @UseInterceptors(TableUpload)
  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Body() wanted: NewDistributionImport,
    @UploadedTable() { name, bytes }: FormFile,
  ): Promise<DistributionImportView> {
    const { id } = await this.importing.receive(actor, wanted, { name, content: Readable.from([bytes]) });
    return distributionImportView(await this.review.of(actor, id));
  }

  /** Uploads that nobody has saved yet. */
  @ApiScope('curriculum:read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<OpenImportPage> {
    return openImportPage(actor, await this.open.list(actor, query));
  }

  /** Give an upload up; what was already saved of one stays. */
  @ApiScope('curriculum:write')
  @HttpCode(204)
  @Delete(':id')
  async discard(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.importing.discard(actor, id);
  }

  @ApiScope('curriculum:read')
  @Get(':id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DistributionImportView> {
    return distributionImportView(await this.review.of(actor, id));
  }

  /** Say what a source row is; everything is understood again with it. */
  @ApiScope('curriculum:write')
  @Patch(':id/rows/:row')
  async correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('row', ParseIntPipe) row: number,
    @Body() correction: RowCorrectionBody,
  ): Promise<DistributionImportView> {
    await this.importing.correct(actor, id, row, { ...correction });
    return distributionImportView(await this.review.of(actor, id));
  }

  /** Save what was understood as a draft distribution, all rows or none. */
  @ApiScope('curriculum:write')
  @Post(':id/distribution')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SavedDistribution> {
    const distribution = await this.importing.save(actor, id);
    return { distributionId: distribution.id };
  }
}
