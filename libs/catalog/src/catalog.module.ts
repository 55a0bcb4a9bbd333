import { Module } from '@nestjs/common';
import { registerMessages } from '@hoclieu/platform';
import { PeopleModule } from '@hoclieu/people';
import { SchoolModule } from '@hoclieu/school';
import { catalogMessages } from './catalog.messages';
import { planningProviders } from './planning/planning.providers';

registerMessages(catalogMessages);

@Module({
  imports: [SchoolModule, PeopleModule],
  providers: [...planningProviders],
  exports: [...planningProviders],
})
export class CatalogModule {}
