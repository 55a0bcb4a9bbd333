import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { DistributionExport } from '../distribution-export';
import { DistributionKeeping } from '../distribution-keeping.service';
import { DistributionQuery } from '../distribution.query';
import { DistributionSubmission } from '../distribution-submission.service';
import { Lessons } from '../lessons.service';
import {
  DistributionLessons,
  DistributionListQuery,
  LessonPageQuery,
  WithdrawalBody,
} from './distribution.dto';
import { SavedDistribution } from './distribution-import.view';
import { distributionPage, distributionView, lessonPage } from './distribution.presenter';
import { DistributionPage, DistributionView, LessonPage, SubmissionView } from './distribution.view';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('distributions')
@Controller('distributions')
export class DistributionController {
  constructor(
    private readonly query: DistributionQuery,
    private readonly lessons: Lessons,
    private readonly keeping: DistributionKeeping,
    private readonly submission: DistributionSubmission,
    private readonly exporting: DistributionExport,
  ) {}

  /** Distributions of the current year with their sums against the programme. */
  @ApiScope('curriculum:read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: DistributionListQuery): Promise<DistributionPage> {
    return distributionPage(actor, await this.query.list(actor, query));
  }

  @ApiScope('curriculum:read')
  @Get(':id')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DistributionView> {
    return distributionView(actor, await this.query.get(actor, id));
  }

  @ApiScope('curriculum:read')
  @Get(':id/lessons')
  async readLessons(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: LessonPageQuery,
  ): Promise<LessonPage> {
    return lessonPage(await this.lessons.ofDistribution(actor, id, page));
  }

  /** Replace the lessons of a draft or returned distribution. */
  @ApiScope('curriculum:write')
  @Put(':id/lessons')
  async edit(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: DistributionLessons,
  ): Promise<DistributionView> {
    await this.keeping.edit(actor, id, body);
    return distributionView(actor, await this.query.get(actor, id));
  }

  @Post(':id/submission')
  submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SubmissionView> {
    return this.submission.submit(actor, id);
  }

  /** Take a submitted distribution back to change it. */
  @HttpCode(204)
  @Post(':id/withdrawal')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawalBody,
  ): Promise<void> {
    await this.submission.withdraw(actor, id, reason ?? null);
  }

  /** Start a draft from the one in force, to change it. */
  @Post(':id/revision')
  async revise(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<SavedDistribution> {
    const draft = await this.keeping.revise(actor, id);
    return { distributionId: draft.id };
  }

  /** As a workbook that the import reads back to the same lessons. */
  @ApiScope('curriculum:read')
  @ApiProduces(xlsx)
  @Get(':id/export.xlsx')
  async download(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, content } = await this.exporting.workbook(actor, id);
    response.attachment(fileName).type(xlsx).send(content);
  }
}
