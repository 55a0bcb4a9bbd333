export { OnlineShareModule } from './online-share.module';
export { onlineShareTables } from './online-share.tables';
export { ShareComputation } from './share-computation.service';
export { SharePolicies, ShareReading } from './share-reading.service';
export { TargetPolicies } from './target-policies';
