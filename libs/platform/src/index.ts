export {
  allow,
  headedDepartments,
  headsDepartment,
  holds,
  isHead,
  managedCampuses,
  roles,
  systemActor,
} from './actor';
export type { Actor, Grant, Role } from './actor';
export { Clock, schoolTimeZone } from './clock';
export { PlatformConfig } from './config/platform.config';
export { declaredSettings, flag, integer, text, valueOf } from './config/settings';
export { createDataSource, planOnce } from './database/data-source';
export type { ModuleTables } from './database/data-source';
export { Database } from './database/database';
export { defineEvent } from './events/define-event';
export type { EventDefinition, RecordedEvent } from './events/define-event';
export { EventRelay } from './events/event-relay';
export { Events } from './events/events';
export { OnEvent, subscribesTo } from './events/subscribers';
export {
  ApiScope,
  CurrentActor,
  localeOf,
  neededScope,
  Public,
  publicRoute,
  staffOnly,
  StaffOnly,
} from './http/current-actor';
export type { ActingRequest } from './http/current-actor';
export { IdempotencyInterceptor } from './http/idempotency.interceptor';
export { IdempotencyKeys } from './http/idempotency-keys';
export { streamedFile, wholeForm } from './http/multipart-form';
export type { FormFile, StreamedFile } from './http/multipart-form';
export { NeverRemembered } from './http/never-remembered';
export { ProblemFilter } from './http/problem.filter';
export { requestContext, sameOriginOnly } from './http/request-context';
export { InvalidInput, validationPipe } from './http/validation';
export { AnswersJsonOf } from './http/written-json';
export type { Json } from './http/written-json';
export { newId } from './ids';
export { defineJob } from './jobs/define-job';
export type { JobDefinition } from './jobs/define-job';
export { Handles, handlesJob } from './jobs/handles';
export { JobHost } from './jobs/job-host';
export { Jobs } from './jobs/jobs';
export type { EnqueueOptions } from './jobs/jobs';
export { QueueDoor } from './jobs/queue';
export { JsonLogger } from './logging';
export { PageQuery } from './page-query.dto';
export { decodeCursor, encodeCursor, pageOf } from './paging';
export type { Page } from './paging';
export { PlatformModule } from './platform.module';
export { platformTables } from './platform.tables';
export { DomainError } from './problems/domain-error';
export type { ErrorKind } from './problems/domain-error';
export { knownMessages, registerMessages, sentence } from './problems/messages';
export type { Locale, Messages } from './problems/messages';
export {
  FileTooLarge,
  NotAllowed,
  NotFound,
  StoredFileMissing,
  TooManyRequests,
  VersionConflict,
} from './problems/platform.errors';
export { HashingStream } from './storage/hashing';
export { Storage } from './storage/storage';
export type { StoredObject } from './storage/storage';
