import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog.module';
import { planningControllers } from '../planning/http/planning.controllers';

@Module({ imports: [CatalogModule], controllers: [...planningControllers] })
export class CatalogHttpModule {}
