import { SittingAnnouncing } from './sitting-announcing';
import { SittingChanging } from './sitting-changing.service';
import { SittingGiving } from './sitting-giving.service';
import { TestSittings } from './test-sittings.query';

export const sittingProviders = [SittingAnnouncing, SittingChanging, SittingGiving, TestSittings];
