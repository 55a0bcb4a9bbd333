import { AssignmentController } from './assignment.controller';
import { CatalogueDocumentController } from './catalogue-documents.controller';
import { CatalogueController } from './catalogue.controller';
import { ProductionPlanController } from './production-plan.controller';

/** The doors of the planning half. */
export const planningControllers = [
  ProductionPlanController,
  CatalogueController,
  CatalogueDocumentController,
  AssignmentController,
];
