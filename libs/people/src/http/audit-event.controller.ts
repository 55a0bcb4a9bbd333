import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor } from '@hoclieu/platform';
import { AuditTrail } from '../audit/audit-trail';
import { AuditEventQuery } from './audit-event.dto';
import { AuditEventPage } from './audit-event.view';

@ApiTags('audit')
@Controller('audit-events')
export class AuditEventController {
  constructor(private readonly trail: AuditTrail) {}

  /** What happened in the school, newest first. */
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: AuditEventQuery): Promise<AuditEventPage> {
    const { items, nextCursor } = await this.trail.list(actor, query, query);
    return {
      items: items.map((event) => ({
        ...event,
        actor: { kind: event.actor.kind, name: event.actor.name },
        at: new Date(event.at).toISOString(),
      })),
      nextCursor,
    };
  }
}
