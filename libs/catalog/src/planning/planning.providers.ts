/** What the planning half of the module offers: production plans, catalogues, assignments. */
export const planningProviders = [];
