import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule } from '@nestjs/swagger';
import express from 'express';
import { JsonLogger, PlatformConfig } from '@hoclieu/platform';
import { ApiModule } from './api.module';
import { configureApi } from './configure-api';
import { openApiDocument } from './open-api';
import { servePortal } from './serve-portal';

async function main(): Promise<void> {
  const { logLevel, port } = new PlatformConfig();
  const logger = new JsonLogger(logLevel);
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, { logger });
  configureApi(app);
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/openapi.json' });
  await app.init();
  servePortal(app.getHttpAdapter().getInstance() as express.Express, join(process.cwd(), 'dist/web'));
  await app.listen(port);
  logger.log(`Listening on ${port}`, 'Api');
}

void main();
