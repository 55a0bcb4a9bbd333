import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, ApiScope, CurrentActor, Storage } from '@hoclieu/platform';
import { FileAccess } from '../file-access';
import { StoredFileView, storedFileView } from './file.view';
import { sendFile } from './file-sending';
import { UploadDoor } from './upload-door';

@ApiTags('files')
@Controller('files')
export class FilesController {
  constructor(
    private readonly door: UploadDoor,
    private readonly access: FileAccess,
    private readonly storage: Storage,
  ) {}

  /** Upload one file (multipart, field `file`); says which materials already hold the same bytes. */
  @ApiScope('files:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } } })
  @Post()
  async upload(@CurrentActor() actor: Actor, @Req() request: ActingRequest): Promise<StoredFileView> {
    const file = await this.door.receive(actor, request);
    return storedFileView(file, await this.access.usesOf(actor, file.sha256));
  }

  @ApiScope('files:read')
  @Get(':id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StoredFileView> {
    return storedFileView(await this.access.get(actor, id), []);
  }

  /** The bytes, whole or by `Range`; `?download` asks for a download instead of showing in place. */
  @ApiScope('files:read')
  @Get(':id/content')
  async content(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
    @Res() response: Response,
  ): Promise<void> {
    await sendFile(this.storage, await this.access.get(actor, id), request, response);
  }
}
