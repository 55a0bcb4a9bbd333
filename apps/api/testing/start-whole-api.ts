import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { Clock, Jobs } from '@hoclieu/platform';
import { FakeClock, RecordedJobs } from '@hoclieu/platform/testing';
import { ApiModule } from '../src/api.module';
import { configureApi } from '../src/configure-api';

/** The application as it is served, but for a clock that stands still and jobs that are only noted. */
export async function startWholeApi(): Promise<NestExpressApplication> {
  process.env['REQUESTS_PER_MINUTE'] = '1000000';
  const module = await Test.createTestingModule({ imports: [ApiModule] })
    .overrideProvider(Clock)
    .useClass(FakeClock)
    .overrideProvider(Jobs)
    .useClass(RecordedJobs)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  configureApi(app);
  await app.listen(0, '127.0.0.1');
  return app;
}
