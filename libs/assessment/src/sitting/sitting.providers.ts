import { SittingGiving } from './sitting-giving.service';
import { TestSittings } from './test-sittings.query';

export const sittingProviders = [SittingGiving, TestSittings];
