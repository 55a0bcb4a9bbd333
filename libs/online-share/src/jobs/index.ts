export { OnlineShareJobsModule } from './online-share-jobs.module';
export { ComputeAllShares, ComputeShare } from './share.jobs';
