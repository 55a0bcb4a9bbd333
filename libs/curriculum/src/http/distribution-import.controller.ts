import { Readable } from 'node:stream';
import {
  Body,
  Controller,
  Get,
  Param,
  ParseIntPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  UseInterceptors,
} from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { DistributionImporting } from '../distribution-importing.service';
import { ImportReview } from '../import-review.query';
import { NewDistributionImport, RowCorrectionBody } from './distribution-import.dto';
import { distributionImportView } from './distribution-import.presenter';
import { DistributionImportView, SavedDistribution } from './distribution-import.view';
import { TableInRequest, TableUpload, UploadedTable } from './uploaded-table';

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
    @UploadedTable() { name, bytes }: TableInRequest,
  ): Promise<DistributionImportView> {
    const { id } = await this.importing.receive(actor, wanted, { name, content: Readable.from([bytes]) });
    return distributionImportView(await this.review.of(actor, id));
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
