import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, ApiScope, CurrentActor, localeOf, streamedFile } from '@hoclieu/platform';
import { RosterApplication } from '../roster/roster-application.service';
import { RosterProblemsFile } from '../roster/roster-problems-file';
import { RosterReview } from '../roster/roster-review.service';
import { RosterFileMissing } from '../roster/roster.errors';
import { RosterUpload } from '../roster/roster-upload.service';
import { RosterApplicationChoices, RosterImportQuery, RosterRowQuery } from './roster-import.dto';
import { rosterImportPage, rosterImportView, rosterRowPage } from './roster-import.presenter';
import { RosterImportPage, RosterImportView, RosterRowPage } from './roster-import.view';

const form = {
  schema: {
    type: 'object',
    required: ['kind', 'file'],
    properties: {
      kind: { type: 'string', enum: ['students', 'staff', 'classes', 'teaching'] },
      sheet: { type: 'string' },
      file: { type: 'string', format: 'binary' },
    },
  },
};

@ApiTags('roster')
@Controller('roster-imports')
export class RosterImportController {
  constructor(
    private readonly uploads: RosterUpload,
    private readonly review: RosterReview,
    private readonly application: RosterApplication,
    private readonly problems: RosterProblemsFile,
  ) {}

  /** Upload a list (fields `kind` and `sheet` before `file`) and check it; nothing is written to the roster. */
  @ApiScope('people:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @Post()
  async create(@CurrentActor() actor: Actor, @Req() request: ActingRequest): Promise<RosterImportView> {
    const { name, content, fields } = await streamedFile(request, { missing: () => new RosterFileMissing() });
    return rosterImportView(await this.uploads.receive(actor, this.review.uploadOf(name, content, fields)));
  }

  @ApiScope('people:read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: RosterImportQuery): Promise<RosterImportPage> {
    return rosterImportPage(await this.review.list(actor, query.kind, query));
  }

  @ApiScope('people:read')
  @Get(':id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<RosterImportView> {
    return rosterImportView(await this.review.get(actor, id));
  }

  @ApiScope('people:read')
  @Get(':id/rows')
  async rows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() query: RosterRowQuery,
    @Req() request: ActingRequest,
  ): Promise<RosterRowPage> {
    const { roster, page } = await this.review.rows(actor, id, query.outcome ?? null, query);
    return rosterRowPage(page, roster, localeOf(request));
  }

  /** The bad rows as XLSX, each with its cell and reason. */
  @Get(':id/bad-rows.xlsx')
  async badRows(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Req() request: ActingRequest,
    @Res() response: Response,
  ): Promise<void> {
    const roster = await this.problems.find(actor, id);
    response.attachment(`dong-loi-${id.slice(-6)}.xlsx`);
    await this.problems.write(roster, localeOf(request), response);
  }

  /** Apply the list in one transaction; applying twice does nothing twice. */
  @ApiScope('people:write')
  @HttpCode(200)
  @Post(':id/application')
  async apply(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() choices: RosterApplicationChoices,
  ): Promise<RosterImportView> {
    return rosterImportView(await this.application.apply(actor, id, choices));
  }
}
