import { Module } from '@nestjs/common';
import { SchoolSettings } from './school-settings';
import { SchoolStructure } from './school-structure';

@Module({ providers: [SchoolStructure, SchoolSettings], exports: [SchoolStructure, SchoolSettings] })
export class SchoolModule {}
