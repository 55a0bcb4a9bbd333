import { Module } from '@nestjs/common';
import { SchoolFounding } from './school-founding.service';
import { SchoolSettings } from './school-settings';
import { SchoolStructure } from './school-structure';

@Module({
  providers: [SchoolStructure, SchoolSettings, SchoolFounding],
  exports: [SchoolStructure, SchoolSettings, SchoolFounding],
})
export class SchoolModule {}
