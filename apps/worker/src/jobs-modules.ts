/** The job handlers and event subscribers of every module. */
export const jobsModules = [];
