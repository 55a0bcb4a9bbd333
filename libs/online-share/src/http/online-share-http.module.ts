import { Module } from '@nestjs/common';
import { OnlineShareModule } from '../online-share.module';
import { CoverageGapController } from './coverage-gap.controller';
import { ShareController } from './share.controller';

@Module({ imports: [OnlineShareModule], controllers: [ShareController, CoverageGapController] })
export class OnlineShareHttpModule {}
