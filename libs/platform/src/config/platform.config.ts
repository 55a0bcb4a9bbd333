import { flag, integer, text, valueOf } from './settings';

const settings = {
  port: integer('PORT', 'Port of the portal and the API', 3000),
  publicUrl: text('PUBLIC_URL', 'Address people open, used in links of mails and exports', ''),
  databaseUrl: text('DATABASE_URL', 'PostgreSQL 18 or newer; empty: an embedded one in DATA_DIR', ''),
  databasePool: integer(
    'DATABASE_POOL',
    'Connections of one process, and as many again for statements planned once',
    10,
  ),
  redisUrl: text('REDIS_URL', 'Redis for the queues; empty: the queues live in PostgreSQL', ''),
  dataDir: text('DATA_DIR', 'Folder for the embedded database, files and outgoing packages', '.data'),
  s3Endpoint: text('S3_ENDPOINT', 'S3-compatible storage; empty: files are kept under DATA_DIR', ''),
  s3Region: text('S3_REGION', 'Region of the storage', 'us-east-1'),
  s3Bucket: text('S3_BUCKET', 'Bucket of the storage', 'hoclieu'),
  s3AccessKey: text('S3_ACCESS_KEY', 'Access key of the storage', ''),
  s3SecretKey: text('S3_SECRET_KEY', 'Secret key of the storage', ''),
  secureCookies: flag('SECURE_COOKIES', 'Send cookies over HTTPS only; true behind a TLS proxy', false),
  logLevel: text('LOG_LEVEL', 'fatal, error, warn, info, debug or silent', 'info'),
} as const;

export class PlatformConfig {
  readonly port = valueOf(settings.port);
  readonly publicUrl = valueOf(settings.publicUrl) || `http://localhost:${valueOf(settings.port)}`;
  readonly databaseUrl = valueOf(settings.databaseUrl);
  readonly databasePool = valueOf(settings.databasePool);
  readonly redisUrl = valueOf(settings.redisUrl);
  readonly dataDir = valueOf(settings.dataDir);
  readonly s3 = {
    endpoint: valueOf(settings.s3Endpoint),
    region: valueOf(settings.s3Region),
    bucket: valueOf(settings.s3Bucket),
    accessKey: valueOf(settings.s3AccessKey),
    secretKey: valueOf(settings.s3SecretKey),
  };
  readonly secureCookies = valueOf(settings.secureCookies);
  readonly logLevel = valueOf(settings.logLevel);
}
