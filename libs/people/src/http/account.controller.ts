import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Actor, Clock, CurrentActor, NeverRemembered } from '@hoclieu/platform';
import { AccountCare } from '../accounts/account-care.service';
import { AccountDirectory } from '../accounts/account-directory';
import { RoleGranting } from '../accounts/role-granting.service';
import { AccountQuery, NewRoleGrant } from './account.dto';
import { accountDetail, accountPage } from './account.presenter';
import { AccountDetail, AccountPage, FirstPasswordView } from './account.view';

@ApiTags('accounts')
@Controller('accounts')
export class AccountController {
  constructor(
    private readonly directory: AccountDirectory,
    private readonly care: AccountCare,
    private readonly granting: RoleGranting,
    private readonly clock: Clock,
  ) {}

  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: AccountQuery): Promise<AccountPage> {
    return accountPage(actor, await this.directory.list(actor, query, query));
  }

  @Get(':id')
  async read(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AccountDetail> {
    const account = await this.directory.get(actor, id);
    return accountDetail(actor, account, await this.directory.grants(actor, id), this.clock.today());
  }

  /** A new first password, shown in this answer alone; the account's sessions end. */
  @NeverRemembered()
  @Post(':id/password-reset')
  async resetPassword(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<FirstPasswordView> {
    const { username } = await this.directory.get(actor, id);
    return { accountId: id, username, password: await this.care.resetPassword(actor, id) };
  }

  /** Close the account: it cannot be used until it is reopened. */
  @HttpCode(204)
  @Post(':id/closure')
  async close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.care.close(actor, id);
  }

  @HttpCode(204)
  @Delete(':id/closure')
  async reopen(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.care.reopen(actor, id);
  }

  /** Unlock after too many wrong passwords. */
  @HttpCode(204)
  @Delete(':id/lock')
  async unlock(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.care.unlock(actor, id);
  }

  @Post(':id/grants')
  async grant(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: NewRoleGrant,
  ): Promise<AccountDetail> {
    await this.granting.grant(actor, id, body);
    return this.read(actor, id);
  }

  /** End a grant at once; it stays in the history. */
  @Delete(':id/grants/:grantId')
  async revoke(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('grantId', ParseUUIDPipe) grantId: string,
  ): Promise<AccountDetail> {
    await this.granting.revoke(actor, id, grantId);
    return this.read(actor, id);
  }
}
