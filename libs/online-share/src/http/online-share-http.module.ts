import { Module } from '@nestjs/common';
import { OnlineShareModule } from '../online-share.module';
import { ShareController } from './share.controller';

@Module({ imports: [OnlineShareModule], controllers: [ShareController] })
export class OnlineShareHttpModule {}
