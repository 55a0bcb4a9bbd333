import { Module } from '@nestjs/common';
import { CatalogModule } from '../catalog.module';
import { materialControllers } from '../material/http/material.controllers';
import { planningControllers } from '../planning/http/planning.controllers';

@Module({ imports: [CatalogModule], controllers: [...planningControllers, ...materialControllers] })
export class CatalogHttpModule {}
