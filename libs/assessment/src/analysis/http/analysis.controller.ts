import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { workbookBuffer } from '@hoclieu/platform/documents';
import { asDownload, xlsx } from '../../documents/download';
import { heldSittingView } from '../../holding/http/held-sitting-view';
import { analysisWorkbook } from '../analysis-workbook';
import { QuestionFiguresReader } from '../question-figures.query';
import { SittingAnalyses } from '../sitting-analysis.query';
import { AnalysisQuery } from './analysis.dto';
import { QuestionFiguresView, SittingAnalysisView } from './analysis.view';

@ApiTags('analysis')
@Controller()
export class AnalysisController {
  constructor(
    private readonly analyses: SittingAnalyses,
    private readonly figures: QuestionFiguresReader,
  ) {}

  @Get('held-sittings/:id/analysis')
  async read(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { everyClass = false }: AnalysisQuery,
  ): Promise<SittingAnalysisView> {
    const { sitting, ...analysis } = await this.analyses.of(actor, id, everyClass);
    return { ...analysis, sitting: heldSittingView(actor, sitting) };
  }

  @ApiProduces(xlsx)
  @Get('held-sittings/:id/analysis/document')
  async document(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { everyClass = false }: AnalysisQuery,
  ): Promise<StreamableFile> {
    const analysis = await this.analyses.of(actor, id, everyClass);
    const bytes = await workbookBuffer(analysisWorkbook(analysis));
    return asDownload({ name: `Phân tích ${analysis.sitting.title}.xlsx`, bytes }, xlsx);
  }

  /** How the question did in real attempts. */
  @Get('questions/:id/figures')
  ofQuestion(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<QuestionFiguresView> {
    return this.figures.of(actor, id);
  }
}
