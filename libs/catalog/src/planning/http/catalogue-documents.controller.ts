import { Controller, Get, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { CatalogueDocuments } from '../catalogue-documents.query';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('catalogues')
@Controller('catalogues/:id')
export class CatalogueDocumentController {
  constructor(private readonly documents: CatalogueDocuments) {}

  /** Biên bản phân công, once the catalogue is approved. */
  @ApiScope('catalog:read')
  @ApiProduces(docx)
  @Get('minutes')
  async minutes(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const { name, bytes } = await this.documents.minutes(actor, id);
    return new StreamableFile(bytes, { type: docx, disposition: attachment(name) });
  }

  /** The catalogue as a workbook. */
  @ApiScope('catalog:read')
  @ApiProduces(xlsx)
  @Get('workbook')
  workbook(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    return this.documents.workbook(actor, id, (name) =>
      response.type(xlsx).setHeader('Content-Disposition', attachment(name)),
    );
  }
}

function attachment(name: string): string {
  return `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
}
