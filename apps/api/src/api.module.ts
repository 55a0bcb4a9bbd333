import { Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { IdempotencyInterceptor, PlatformModule, ProblemFilter, validationPipe } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import { ApiConfig } from './api.config';
import { HealthController } from './health.controller';
import { httpModules } from './http-modules';
import { MetricsController } from './metrics.controller';

@Module({
  imports: [PlatformModule.with(allTables), ...httpModules],
  controllers: [HealthController, MetricsController],
  providers: [
    ApiConfig,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useFactory: validationPipe },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
})
export class ApiModule {}
