import type { Server } from 'node:http';
import type { Type } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import cookieParser from 'cookie-parser';
import supertest from 'supertest';
import {
  Clock,
  Database,
  IdempotencyInterceptor,
  Jobs,
  PlatformModule,
  ProblemFilter,
  validationPipe,
} from '@hoclieu/platform';
import { FakeClock, RecordedJobs } from '@hoclieu/platform/testing';
import { allTables } from '@hoclieu/tables';
import type { Account } from '../src/account.entity';
import { PeopleHttpModule } from '../src/http/people-http.module';
import { Sessions } from '../src/sessions';
import type { TestPerson } from './cast';

/** The named HTTP modules behind the real guard, filter and validation, on a real database. */
export async function startApi(...modules: Type[]): Promise<RunningApi> {
  const module = await Test.createTestingModule({
    imports: [PlatformModule.with(allTables), PeopleHttpModule, ...modules],
    providers: [
      { provide: APP_FILTER, useClass: ProblemFilter },
      { provide: APP_PIPE, useFactory: validationPipe },
      { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    ],
  })
    .overrideProvider(Clock)
    .useClass(FakeClock)
    .overrideProvider(Jobs)
    .useClass(RecordedJobs)
    .compile();
  const app = module.createNestApplication<NestExpressApplication>({ logger: false });
  app.setGlobalPrefix('api/v1');
  app.use(cookieParser());
  await app.init();
  return new RunningApi(app);
}

export class RunningApi {
  constructor(private readonly app: NestExpressApplication) {}

  get<T>(service: Type<T> | (abstract new (...parameters: never[]) => T)): T {
    return this.app.get<T>(service as Type<T>, { strict: false });
  }

  get database(): Database {
    return this.get(Database);
  }

  get clock(): FakeClock {
    return this.get(Clock) as FakeClock;
  }

  /** A browser in which this person has signed in; null: nobody has. */
  async signIn(person: TestPerson | null): Promise<Browser> {
    const server = this.app.getHttpServer();
    if (!person) return new Browser(server, {});
    const account = { schoolId: person.schoolId, id: person.accountId } as Account;
    const { token } = await this.get(Sessions).open(account);
    return new Browser(server, { Cookie: `hoclieu_session=${token}` });
  }

  withKey(key: string): Browser {
    return new Browser(this.app.getHttpServer(), { Authorization: `Bearer ${key}` });
  }

  async stop(): Promise<void> {
    await this.app.close();
  }
}

/** `await teacher.post('/materials', {…})`, then `.status` and `.body`. */
export class Browser {
  constructor(
    private readonly server: Server,
    private readonly headers: Record<string, string>,
  ) {}

  get(path: string): supertest.Test {
    return supertest(this.server).get(`/api/v1${path}`).set(this.headers);
  }

  post(path: string, body?: object): supertest.Test {
    return supertest(this.server).post(`/api/v1${path}`).set(this.headers).send(body);
  }

  put(path: string, body?: object): supertest.Test {
    return supertest(this.server).put(`/api/v1${path}`).set(this.headers).send(body);
  }

  patch(path: string, body?: object): supertest.Test {
    return supertest(this.server).patch(`/api/v1${path}`).set(this.headers).send(body);
  }

  delete(path: string): supertest.Test {
    return supertest(this.server).delete(`/api/v1${path}`).set(this.headers);
  }

  upload(path: string, name: string, content: Buffer, fields: Record<string, string> = {}): supertest.Test {
    const request = supertest(this.server).post(`/api/v1${path}`).set(this.headers);
    for (const [field, value] of Object.entries(fields)) request.field(field, value);
    return request.attach('file', content, name);
  }
}
