import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { SittingMarks } from '../marks/sitting-marks.service';
import { SittingMarksWish } from './sitting-marks.dto';
import { TakenMarksView } from './sitting-marks.view';

@ApiTags('gradebook')
@Controller('sitting-marks')
export class SittingMarksController {
  constructor(private readonly marks: SittingMarks) {}

  /** Takes a test's results into the register: provisional until the teacher confirms them. */
  @HttpCode(200)
  @Post()
  take(
    @CurrentActor() actor: Actor,
    @Body() { sittingId, column }: SittingMarksWish,
  ): Promise<TakenMarksView> {
    return this.marks.take(actor, sittingId, column);
  }
}
