import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { FilesModule } from '@hoclieu/files';
import { registerMessages } from '@hoclieu/platform';
import { PeopleModule } from '@hoclieu/people';
import { SchoolModule } from '@hoclieu/school';
import { catalogMessages } from './catalog.messages';
import { materialProviders } from './material/material.providers';
import { planningProviders } from './planning/planning.providers';

registerMessages(catalogMessages);

@Module({
  imports: [SchoolModule, PeopleModule, ApprovalModule, FilesModule],
  providers: [...planningProviders, ...materialProviders],
  exports: [...planningProviders, ...materialProviders],
})
export class CatalogModule {}
