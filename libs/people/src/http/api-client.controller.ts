import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor, NeverRemembered } from '@hoclieu/platform';
import { ApiClients } from '../accounts/api-clients.service';
import { NewApiClientBody } from './account.dto';
import { apiClientView } from './account.presenter';
import { ApiClientList, ApiClientView, NewApiClientView } from './account.view';

@ApiTags('api-clients')
@Controller('api-clients')
export class ApiClientController {
  constructor(private readonly clients: ApiClients) {}

  /** The keys of the school, newest first, and the scopes a key can have. */
  @Get()
  async list(@CurrentActor() actor: Actor): Promise<ApiClientList> {
    const clients = await this.clients.list(actor);
    return { items: clients.map(apiClientView), scopes: this.clients.scopes(actor) };
  }

  /** A new key, shown in this answer alone. */
  @NeverRemembered()
  @Post()
  async create(@CurrentActor() actor: Actor, @Body() body: NewApiClientBody): Promise<NewApiClientView> {
    const { client, key } = await this.clients.create(actor, body);
    return { ...apiClientView(client), key };
  }

  /** The key stops working at once. */
  @HttpCode(200)
  @Post(':id/revocation')
  async revoke(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ApiClientView> {
    return apiClientView(await this.clients.revoke(actor, id));
  }
}
