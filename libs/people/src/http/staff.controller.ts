import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, ApiScope, CurrentActor } from '@hoclieu/platform';
import { StaffDirectory } from '../directory/staff-directory';
import { StaffQuery } from './directory.dto';
import { staffSummary } from './directory.presenter';
import { StaffPage } from './directory.view';

@ApiTags('people')
@Controller('staff')
export class StaffController {
  constructor(private readonly staff: StaffDirectory) {}

  /** Who works at the school; colleagues see name and department only. */
  @ApiScope('people:read')
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: StaffQuery): Promise<StaffPage> {
    const { items, nextCursor } = await this.staff.list(actor, query, query);
    return { items: items.map((member) => staffSummary(actor, member)), nextCursor };
  }
}
