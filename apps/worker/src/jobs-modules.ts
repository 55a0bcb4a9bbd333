import type { Type } from '@nestjs/common';

/** The job handlers and event subscribers of every module. */
export const jobsModules: Type[] = [];
