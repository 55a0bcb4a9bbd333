import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule } from '../apps/api/src/api.module';
import { openApiDocument } from '../apps/api/src/open-api';

/** Writes the OpenAPI document without a database: `preview` builds the routes and creates nothing. */
async function main(file: string): Promise<void> {
  const app = await NestFactory.create<NestExpressApplication>(ApiModule, {
    preview: true,
    logger: ['error'],
  });
  app.setGlobalPrefix('api/v1', { exclude: ['api/health/{*path}', 'metrics'] });
  writeFileSync(file, JSON.stringify(openApiDocument(app), null, 1));
}

void main(String(process.argv[2]));
