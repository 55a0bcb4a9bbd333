import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { StimulusKeeping } from '../stimulus-keeping.service';
import { StimulusReader } from '../stimulus.query';
import { SubjectAndGrade } from './question-coverage.dto';
import { NewStimulus, StimulusChanges } from './stimulus.dto';
import { StimulusView } from './stimulus.view';

@ApiTags('questions')
@Controller('stimuli')
export class StimuliController {
  constructor(
    private readonly keeping: StimulusKeeping,
    private readonly reader: StimulusReader,
  ) {}

  /** The newest shared texts of a subject and grade. */
  @ApiScope('questions:read')
  @Get()
  list(@CurrentActor() actor: Actor, @Query() query: SubjectAndGrade): Promise<StimulusView[]> {
    return this.reader.list(actor, query.subjectId, query.grade);
  }

  @ApiScope('questions:read')
  @Get(':id')
  read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StimulusView> {
    return this.reader.get(actor, id);
  }

  @Post()
  async write(@CurrentActor() actor: Actor, @Body() body: NewStimulus): Promise<StimulusView> {
    return this.reader.get(actor, (await this.keeping.write(actor, body)).id);
  }

  @Patch(':id')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { version, text }: StimulusChanges,
  ): Promise<StimulusView> {
    return this.reader.get(actor, (await this.keeping.change(actor, id, version, text)).id);
  }
}
