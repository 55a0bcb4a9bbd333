import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { ActingRequest, Actor, ApiScope, CurrentActor, localeOf } from '@hoclieu/platform';
import { QuestionExport } from '../question-export.service';
import { QuestionsToExport } from './question-export.dto';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

@ApiTags('questions')
@Controller('question-exports')
export class QuestionExportController {
  constructor(private readonly exports: QuestionExport) {}

  /** Chosen questions, or all that a filter finds, as a file; at most 1,000. What it cannot carry stands at its end. */
  @ApiScope('questions:read')
  @ApiProduces(word)
  @HttpCode(200)
  @Post()
  async create(
    @CurrentActor() actor: Actor,
    @Body() wish: QuestionsToExport,
    @Req() request: ActingRequest,
    @Res() response: Response,
  ): Promise<void> {
    const file = await this.exports.word(actor, wish, localeOf(request));
    response.attachment('cau-hoi.docx').type(word).send(file);
  }
}
