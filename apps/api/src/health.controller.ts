import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Database, Public } from '@hoclieu/platform';

class Health {
  status!: 'ok';
}

@ApiTags('health')
@Public()
@Controller('api/health')
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process answers. */
  @Get('live')
  live(): Health {
    return { status: 'ok' };
  }

  /** The process can do its work: the database answers too. */
  @Get('ready')
  async ready(): Promise<Health> {
    await this.database.query('select 1');
    return { status: 'ok' };
  }
}
