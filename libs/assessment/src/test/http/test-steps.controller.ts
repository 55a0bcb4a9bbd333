import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { TestDrawing } from '../test-drawing.service';
import { TestPublishing } from '../test-publishing.service';
import { TestReader } from '../test-reader.query';
import { TestDraw, TestReason } from './test.dto';
import { TestView } from './test.view';

@ApiTags('tests')
@Controller('tests/:id')
export class TestStepsController {
  constructor(
    private readonly drawing: TestDrawing,
    private readonly publishing: TestPublishing,
    private readonly reader: TestReader,
  ) {}

  /** Draws the questions by the matrix, all anew or only where there are holes. */
  @Post('drawings')
  async draw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, ...wish }: TestDraw,
  ): Promise<TestView> {
    const seed = `${id} ${version}`;
    return this.reader.viewOf(actor, await this.drawing.draw(actor, id, version, { ...wish, seed }));
  }

  @Post('submission')
  async submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestView> {
    return this.reader.viewOf(actor, await this.publishing.submit(actor, id));
  }

  @Post('withdrawal')
  async withdraw(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<TestView> {
    return this.reader.viewOf(actor, await this.publishing.withdraw(actor, id));
  }

  @Post('retirement')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: TestReason,
  ): Promise<TestView> {
    return this.reader.viewOf(actor, await this.publishing.retire(actor, id, reason));
  }

  /** The head's decision that lets a periodic test be held online. */
  @Post('force-majeure')
  async allowOnline(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: TestReason,
  ): Promise<TestView> {
    return this.reader.viewOf(actor, await this.publishing.allowOnline(actor, id, reason));
  }
}
