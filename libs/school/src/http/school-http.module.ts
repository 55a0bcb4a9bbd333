import { Module } from '@nestjs/common';
import { SchoolModule } from '../school.module';
import { StructureQuery } from '../structure.query';
import { StructureController } from './structure.controller';

@Module({ imports: [SchoolModule], controllers: [StructureController], providers: [StructureQuery] })
export class SchoolHttpModule {}
