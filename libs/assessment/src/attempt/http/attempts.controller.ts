import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Clock, CurrentActor, sentence } from '@hoclieu/platform';
import { AnswerSaving } from '../answer-saving.service';
import { AttemptReading } from '../attempt-reading.query';
import { Sittings } from '../sittings.query';
import { studentOf } from '../student-of';
import { TestTaking } from '../test-taking.service';
import { AttemptHolder, SentAnswers } from './attempt.dto';
import { AnswersSavedView, AttemptView, StudentSittingView } from './attempt.view';
import { attemptView, sittingView } from './attempt-views';

const listedFor = 60 * 24 * 3_600_000;

/** What a student does with a test online. */
@ApiTags('attempts')
@Controller()
export class AttemptsController {
  constructor(
    private readonly sittings: Sittings,
    private readonly taking: TestTaking,
    private readonly reading: AttemptReading,
    private readonly saving: AnswerSaving,
    private readonly clock: Clock,
  ) {}

  /** The student's tests: open, coming and of the last 60 days. */
  @Get('student-sittings')
  async mine(@CurrentActor() actor: Actor): Promise<StudentSittingView[]> {
    const now = this.clock.now();
    const found = await this.sittings.mine(studentOf(actor), new Date(now.getTime() - listedFor));
    return found.map((sitting) => sittingView(sitting, now));
  }

  /** Begins an attempt, or continues the one under way in this page. */
  @HttpCode(200)
  @Post('student-sittings/:id/attempts')
  async start(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { holder }: AttemptHolder,
  ): Promise<AttemptView> {
    return attemptView(await this.reading.of(await this.taking.start(actor, id, holder)));
  }

  @Get('attempts/:id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AttemptView> {
    return attemptView(await this.reading.get(actor, id));
  }

  /** Moves the attempt to this page; the page that held it may write no more. */
  @HttpCode(200)
  @Post('attempts/:id/holding')
  async hold(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { holder }: AttemptHolder,
  ): Promise<AttemptView> {
    return attemptView(await this.reading.of(await this.taking.takeOver(actor, id, holder)));
  }

  /** Saves answers as they come; sent again, the same answers change nothing. */
  @Put('attempts/:id/answers')
  async save(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { holder, answers }: SentAnswers,
  ): Promise<AnswersSavedView> {
    const { saved, refused, deadlineAt } = await this.saving.save(actor, id, holder, answers);
    const said = refused.map(({ position, code, details }) => ({
      position,
      code,
      message: sentence(code, actor.locale, details),
    }));
    return { saved, refused: said, deadlineAt, now: this.clock.now() };
  }

  @HttpCode(200)
  @Post('attempts/:id/submission')
  async handIn(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { holder }: AttemptHolder,
  ): Promise<AttemptView> {
    return attemptView(await this.reading.of(await this.taking.handIn(actor, id, holder)));
  }
}
