import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor, StaffOnly } from '@hoclieu/platform';
import { workbookBuffer } from '@hoclieu/platform/documents';
import { asDownload, xlsx } from '../../documents/download';
import { TestAnalyses } from '../test-analysis.query';
import { testAnalysisWorkbook } from '../test-analysis-workbook';
import { TestTrends } from '../test-trends.query';
import { testTrendsWorkbook } from '../test-trends-workbook';
import { TrendQuery } from './test-analysis.dto';
import { SubjectsWithResults, TestAnalysisView, TestTrendsView } from './test-analysis.view';

/** A test in all its classes, and the tests of a subject over the year. */
@StaffOnly()
@ApiTags('analysis')
@Controller()
export class TestAnalysisController {
  constructor(
    private readonly analyses: TestAnalyses,
    private readonly trends: TestTrends,
  ) {}

  /** Classes side by side, question by question and against the matrix. */
  @ApiScope('tests:read')
  @Get('tests/:id/analysis')
  test(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestAnalysisView> {
    return this.analyses.of(actor, id);
  }

  @ApiProduces(xlsx)
  @Get('tests/:id/analysis/document')
  async testDocument(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<StreamableFile> {
    const analysis = await this.analyses.of(actor, id);
    const bytes = await workbookBuffer(testAnalysisWorkbook(analysis));
    return asDownload({ name: `Phân tích ${analysis.title}.xlsx`, bytes }, xlsx);
  }

  /** Subjects and grades with results this year. */
  @Get('test-trends/subjects')
  async subjects(@CurrentActor() actor: Actor): Promise<SubjectsWithResults> {
    return { items: await this.trends.subjects(actor) };
  }

  /** Every test of the year in the order it was held. */
  @ApiScope('tests:read')
  @Get('test-trends')
  async year(@CurrentActor() actor: Actor, @Query() place: TrendQuery): Promise<TestTrendsView> {
    return { items: await this.trends.of(actor, place) };
  }

  @ApiProduces(xlsx)
  @Get('test-trends/document')
  async yearDocument(@CurrentActor() actor: Actor, @Query() place: TrendQuery): Promise<StreamableFile> {
    const bytes = await workbookBuffer(testTrendsWorkbook(await this.trends.of(actor, place)));
    return asDownload({ name: 'Kết quả kiểm tra trong năm.xlsx', bytes }, xlsx);
  }
}
