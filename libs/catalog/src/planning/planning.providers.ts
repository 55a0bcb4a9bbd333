import { AssignmentReader } from './assignments.query';
import { Assignments } from './assignments.repository';
import { CatalogueApproval, CatalogueOutcome } from './catalogue-approval';
import { CatalogueChoiceReader } from './catalogue-choices.query';
import { CatalogueDeviations } from './catalogue-deviations';
import { CatalogueDocuments } from './catalogue-documents.query';
import { CatalogueDrafting } from './catalogue-drafting.service';
import { CatalogueEditing } from './catalogue-editing.service';
import { CatalogueEntries } from './catalogue-entry.repository';
import { CatalogueProposals } from './catalogue-proposals.service';
import { CatalogueReader } from './catalogue.query';
import { Catalogues } from './catalogue.repository';
import { PlanProgress } from './plan-progress.query';
import { ProductionPlanApproval } from './production-plan-approval';
import { ProductionPlanReader } from './production-plan.query';
import { ProductionPlans } from './production-plan.repository';
import { ProductionPlanning } from './production-planning.service';

/** What the planning half of the module offers: production plans, catalogues, assignments. */
export const planningProviders = [
  AssignmentReader,
  Assignments,
  CatalogueApproval,
  CatalogueChoiceReader,
  CatalogueDeviations,
  CatalogueDocuments,
  CatalogueDrafting,
  CatalogueEditing,
  CatalogueEntries,
  CatalogueOutcome,
  CatalogueProposals,
  CatalogueReader,
  Catalogues,
  PlanProgress,
  ProductionPlanApproval,
  ProductionPlanReader,
  ProductionPlanning,
  ProductionPlans,
];
