export { ApprovalHttpModule } from './approval-http.module';
