import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { KeyCorrection } from '../key-correction.service';
import { KeyReading } from '../key-reading.query';
import { CorrectedKey, KeyInDoubt } from './key.dto';
import { KeyEffectView, KeyOfQuestionView } from './key.view';

/** Keys that turned out wrong: seen beside the answers, tried, and put right for every class that was asked. */
@ApiTags('marking')
@Controller('held-sittings/:id')
export class KeysController {
  constructor(
    private readonly reading: KeyReading,
    private readonly correction: KeyCorrection,
  ) {}

  @Get('keys')
  async keys(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<KeyOfQuestionView[]> {
    return (await this.reading.of(actor, id)) as unknown as KeyOfQuestionView[];
  }

  /** Who would gain and who would lose; nothing is changed. */
  @HttpCode(200)
  @Post('key-previews')
  preview(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: KeyInDoubt,
  ): Promise<KeyEffectView> {
    return this.correction.preview(actor, id, body);
  }

  /** Marks all attempts at the question again, whatever class they are of; those concerned are told. */
  @Post('key-corrections')
  correct(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CorrectedKey,
  ): Promise<KeyEffectView> {
    return this.correction.correct(actor, id, body);
  }
}
