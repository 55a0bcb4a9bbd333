import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { asDownload, attachment, docx, pdf, xlsx } from '../../documents/download';
import { CodeMaking } from '../code-making.service';
import { PaperFiles } from '../paper-files.service';
import { PaperReader } from '../paper-reader.query';
import { NewCodes, PaperQuery } from './paper.dto';
import { TestCodesView } from './paper.view';

/** A test on paper: its codes, keys, marking guide and answer sheets. */
@ApiTags('papers')
@Controller('tests/:id')
export class PapersController {
  constructor(
    private readonly making: CodeMaking,
    private readonly files: PaperFiles,
    private readonly reader: PaperReader,
  ) {}

  @Get('codes')
  codes(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestCodesView> {
    return this.reader.codes(actor, id);
  }

  /** Makes the codes, once. */
  @Post('codes')
  async make(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewCodes,
  ): Promise<TestCodesView> {
    await this.making.make(actor, id, body);
    return this.reader.codes(actor, id);
  }

  @ApiProduces(docx, pdf)
  @Get('codes/:code/paper')
  async paper(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('code') code: string,
    @Query() { format = 'docx' }: PaperQuery,
  ): Promise<StreamableFile> {
    const file = await this.files.paper(actor, id, code, format);
    return asDownload(file, format === 'pdf' ? pdf : docx);
  }

  /** Every code with keys, guide and answer sheet, in one archive. */
  @ApiProduces('application/zip')
  @Get('papers')
  async all(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    const { name, content } = await this.files.all(actor, id);
    const disposition = attachment(name);
    return new StreamableFile(Readable.from(content), { type: 'application/zip', disposition });
  }

  /** Đáp án các mã đề, to be printed. */
  @ApiProduces(docx)
  @Get('key')
  async key(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return asDownload(await this.files.other(actor, id, 'key'), docx);
  }

  @ApiProduces(xlsx)
  @Get('key-table')
  async keyTable(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    return asDownload(await this.files.other(actor, id, 'key-table'), xlsx);
  }

  /** Hướng dẫn chấm. */
  @ApiProduces(docx)
  @Get('marking-guide')
  async guide(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return asDownload(await this.files.other(actor, id, 'guide'), docx);
  }

  /** Phiếu trả lời. */
  @ApiProduces(docx)
  @Get('answer-sheet')
  async sheet(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StreamableFile> {
    return asDownload(await this.files.other(actor, id, 'answer-sheet'), docx);
  }
}
