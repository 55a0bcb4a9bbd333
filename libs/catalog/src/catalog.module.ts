import { Module } from '@nestjs/common';
import { ApprovalModule } from '@hoclieu/approval';
import { registerMessages } from '@hoclieu/platform';
import { PeopleModule } from '@hoclieu/people';
import { SchoolModule } from '@hoclieu/school';
import { catalogMessages } from './catalog.messages';
import { planningProviders } from './planning/planning.providers';

registerMessages(catalogMessages);

@Module({
  imports: [SchoolModule, PeopleModule, ApprovalModule],
  providers: [...planningProviders],
  exports: [...planningProviders],
})
export class CatalogModule {}
