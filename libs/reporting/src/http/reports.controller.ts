import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Actor, allow, ApiScope, CurrentActor, PageQuery } from '@hoclieu/platform';
import { ReportDocuments } from '../report-documents.service';
import { ReportMaking } from '../report-making.service';
import { ReportSigning } from '../report-signing.service';
import { canMakeReports, canViewReports } from '../reporting.policy';
import { Reports } from '../reports.repository';
import { DocumentQuery, NewReport, ReportChanges, ReportIssue, ReportPreviewQuery } from './report.dto';
import { previewView, reportSummary, reportView } from './report.presenter';
import { ReportPage, ReportPreviewView, ReportView } from './report.view';

const types = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

@ApiTags('reports')
@ApiScope('reports:read')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reports: Reports,
    private readonly making: ReportMaking,
    private readonly signing: ReportSigning,
    private readonly documents: ReportDocuments,
  ) {}

  /** The newest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<ReportPage> {
    allow(canViewReports, actor, undefined);
    const page = await this.reports.page(actor.schoolId, query.limit ?? 50, query.cursor);
    return { ...page, items: page.items.map(reportSummary), can: { make: canMakeReports(actor) } };
  }

  /** What a report would say, without making it. */
  @Get('preview')
  async preview(
    @CurrentActor() actor: Actor,
    @Query() query: ReportPreviewQuery,
  ): Promise<ReportPreviewView> {
    return previewView(await this.making.preview(actor, query));
  }

  /** Makes a report and keeps everything it was made from. */
  @ApiScope('reports:write')
  @Post()
  async make(@CurrentActor() actor: Actor, @Body() body: NewReport): Promise<ReportView> {
    return reportView(await this.making.make(actor, body), actor);
  }

  @Get(':id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ReportView> {
    allow(canViewReports, actor, undefined);
    return reportView(await this.reports.get(actor.schoolId, id), actor);
  }

  /** Title and texts, until the report is issued. */
  @ApiScope('reports:write')
  @Patch(':id')
  async write(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportChanges,
  ): Promise<ReportView> {
    return reportView(await this.signing.write(actor, id, body), actor);
  }

  /** Gives the report its number and date; nothing of it changes afterwards. */
  @HttpCode(200)
  @Post(':id/issue')
  async issue(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: ReportIssue,
  ): Promise<ReportView> {
    return reportView(await this.signing.issue(actor, id, body), actor);
  }

  /** The report on paper or as a workbook, from its kept inputs. */
  @ApiProduces(types.docx, types.xlsx)
  @Get(':id/document')
  document(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { format }: DocumentQuery,
    @Res() response: Response,
  ): Promise<void> {
    return this.documents.write(actor, id, format, (name) =>
      response
        .type(types[format])
        .setHeader('Content-Disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`),
    );
  }
}
