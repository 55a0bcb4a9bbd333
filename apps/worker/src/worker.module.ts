import { Module } from '@nestjs/common';
import { PlatformModule } from '@hoclieu/platform';
import { allTables } from '@hoclieu/tables';
import { jobsModules } from './jobs-modules';

@Module({ imports: [PlatformModule.with(allTables), ...jobsModules] })
export class WorkerModule {}
