import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { StructureQuery } from '../structure.query';
import { StructureView } from './structure.view';

@ApiTags('school')
@Controller('structure')
export class StructureController {
  constructor(private readonly structure: StructureQuery) {}

  /** Campuses, departments, subjects, classes and weeks of the current school year. */
  @ApiScope('school:read')
  @Get()
  read(@CurrentActor() actor: Actor): Promise<StructureView> {
    return this.structure.of(actor);
  }
}
