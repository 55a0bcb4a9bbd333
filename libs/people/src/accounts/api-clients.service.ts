import { Injectable } from '@nestjs/common';
import { Actor, allow, Clock, Database, Events, newId, NotFound } from '@hoclieu/platform';
import { ApiClient } from '../api-client.entity';
import { newApiKey } from '../api-keys';
import { ApiClientCreated, ApiClientRevoked } from '../people.events';
import { ApiScopeUnknown } from '../people.errors';
import { manageApiClients } from './account.policy';
import { ApiScopes } from './api-scopes';

export interface NewApiClient {
  readonly name: string;
  readonly scopes: string[];
  /** Last day on which the key is accepted (yyyy-mm-dd); null: until revoked. */
  readonly expiresOn?: string | null;
}

/** Keys for the school's other systems. */
@Injectable()
export class ApiClients {
  constructor(
    private readonly database: Database,
    private readonly catalogue: ApiScopes,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<ApiClient[]> {
    allow(manageApiClients, actor, null);
    return this.database
      .repository(ApiClient)
      .find({ where: { schoolId: actor.schoolId }, order: { createdAt: 'DESC', id: 'DESC' }, take: 200 });
  }

  scopes(actor: Actor): string[] {
    allow(manageApiClients, actor, null);
    return this.catalogue.all();
  }

  /** Gives the client and its key, which is shown once. Throws `ApiScopeUnknown`. */
  async create(actor: Actor, wanted: NewApiClient): Promise<{ client: ApiClient; key: string }> {
    allow(manageApiClients, actor, null);
    const known = this.catalogue.all();
    const unknown = wanted.scopes.filter((scope) => !known.includes(scope));
    if (unknown.length > 0) throw new ApiScopeUnknown(unknown);
    const { key, prefix, hash } = newApiKey();
    const client = Object.assign(new ApiClient(), {
      schoolId: actor.schoolId,
      id: newId(),
      name: wanted.name.trim(),
      keyPrefix: prefix,
      keyHash: hash,
      scopes: [...new Set(wanted.scopes)].sort(),
      createdBy: actor.accountId,
      createdAt: this.clock.now(),
      lastUsedAt: null,
      expiresAt: wanted.expiresOn ? new Date(`${wanted.expiresOn}T23:59:59+07:00`) : null,
      revokedAt: null,
    });
    await this.database.transaction(async () => {
      await this.database.repository(ApiClient).insert(client);
      await this.events.record(actor, ApiClientCreated, client.id, {
        name: client.name,
        scopes: client.scopes,
      });
    });
    return { client, key };
  }

  /** The key stops working at once. Revoking twice changes nothing. */
  async revoke(actor: Actor, id: string): Promise<ApiClient> {
    allow(manageApiClients, actor, null);
    return this.database.transaction(async () => {
      const client = await this.database
        .repository(ApiClient)
        .findOne({ where: { schoolId: actor.schoolId, id }, lock: { mode: 'pessimistic_write' } });
      if (!client) throw new NotFound('api-client');
      if (client.revokedAt) return client;
      client.revokedAt = this.clock.now();
      await this.database.repository(ApiClient).save(client);
      await this.events.record(actor, ApiClientRevoked, client.id, { name: client.name });
      return client;
    });
  }
}
