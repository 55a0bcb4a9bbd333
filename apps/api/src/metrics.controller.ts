import { Controller, Get, Headers, Ip, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Database, NotAllowed, Public, text, valueOf } from '@hoclieu/platform';
import { registry } from './metrics';
import { SystemGauges } from './system-gauges';

const metricsToken = text(
  'METRICS_TOKEN',
  'Bearer token for /metrics; empty: only this machine may read it',
  '',
);

const thisMachine = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

@ApiExcludeController()
@Public()
@Controller('metrics')
export class MetricsController {
  private readonly token = valueOf(metricsToken);
  private readonly gauges: SystemGauges;

  constructor(database: Database) {
    this.gauges = new SystemGauges(database);
  }

  @Get()
  async read(
    @Headers('authorization') given: string | undefined,
    @Ip() ip: string,
    @Res() response: Response,
  ) {
    const allowed = this.token ? given === `Bearer ${this.token}` : thisMachine.has(ip);
    if (!allowed) throw new NotAllowed('metrics');
    await this.gauges.read();
    response.type(registry.contentType).send(await registry.metrics());
  }
}
