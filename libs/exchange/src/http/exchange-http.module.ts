import { Module } from '@nestjs/common';
import { ExchangeModule } from '../exchange.module';
import { SyncController } from './sync.controller';

@Module({ imports: [ExchangeModule], controllers: [SyncController] })
export class ExchangeHttpModule {}
