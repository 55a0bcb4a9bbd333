import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { MaterialPublishing } from '../material-publishing.service';
import { MaterialReader } from '../material-reader.query';
import { RetirementReason, WithdrawalReason } from './material.dto';
import { MaterialView } from './material.view';

@ApiTags('materials')
@Controller('materials/:id')
export class MaterialStepsController {
  constructor(
    private readonly publishing: MaterialPublishing,
    private readonly reader: MaterialReader,
  ) {}

  @Post('submission')
  async submit(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.publishing.submit(actor, id));
  }

  @Post('withdrawal')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: WithdrawalReason,
  ): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.publishing.withdraw(actor, id, body.reason ?? null));
  }

  @Post('retirement')
  async retire(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: RetirementReason,
  ): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.publishing.retire(actor, id, body.reason));
  }

  /** Begin the next revision; the published one stays in force until this is approved. */
  @Post('revision')
  async revise(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<MaterialView> {
    return this.reader.viewOf(actor, await this.publishing.revise(actor, id));
  }
}
