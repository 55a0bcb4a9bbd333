import { join, resolve } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { PlatformConfig } from '../config/platform.config';
import { LocalStorage } from './local-storage';
import { S3Storage } from './s3-storage';
import { Storage } from './storage';

export function createStorage(config: PlatformConfig): Storage {
  const { s3 } = config;
  if (!s3.endpoint) return new LocalStorage(join(resolve(config.dataDir), 'files'));
  const client = new S3Client({
    endpoint: s3.endpoint,
    region: s3.region,
    forcePathStyle: true,
    credentials: { accessKeyId: s3.accessKey, secretAccessKey: s3.secretKey },
  });
  return new S3Storage(client, s3.bucket);
}
