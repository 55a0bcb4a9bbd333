import { SittingChanging } from './sitting-changing.service';
import { SittingGiving } from './sitting-giving.service';
import { TestSittings } from './test-sittings.query';

export const sittingProviders = [SittingChanging, SittingGiving, TestSittings];
