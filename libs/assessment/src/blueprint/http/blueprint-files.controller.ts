import { Controller, Get, Param, ParseUUIDPipe, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { asDownload, docx } from '../../documents/download';
import { BlueprintFiles } from '../blueprint-files.query';

/** Ma trận and bản đặc tả in the layout of CV 7991/BGDĐT-GDTrH. */
@ApiTags('blueprints')
@Controller('blueprints/:id')
export class BlueprintFilesController {
  constructor(private readonly files: BlueprintFiles) {}

  @ApiScope('tests:read')
  @ApiProduces(docx)
  @Get('matrix')
  async matrix(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return asDownload(await this.files.matrix(actor, id), docx);
  }

  @ApiScope('tests:read')
  @ApiProduces(docx)
  @Get('specification')
  async specification(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return asDownload(await this.files.specification(actor, id), docx);
  }
}
