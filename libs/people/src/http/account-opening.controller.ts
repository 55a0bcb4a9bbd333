import { Body, Controller, Header, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Actor, CurrentActor, NeverRemembered } from '@hoclieu/platform';
import { AccountOpening } from '../accounts/account-opening.service';
import { firstPasswordsFile } from '../accounts/first-passwords-file';
import { NewAccount, NewAccountBatch } from './account.dto';
import { FirstPasswordView } from './account.view';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@ApiTags('accounts')
@Controller()
export class AccountOpeningController {
  constructor(private readonly opening: AccountOpening) {}

  /** Open the account of one person; its first password is shown in this answer alone. */
  @NeverRemembered()
  @Post('accounts')
  async openOne(@CurrentActor() actor: Actor, @Body() body: NewAccount): Promise<FirstPasswordView> {
    return this.opening.openOne(actor, body.kind, body.personId);
  }

  /** Open accounts for everybody of a class or department who has none; answers with the sheet to hand out, once. */
  @ApiOkResponse({ content: { [xlsx]: { schema: { type: 'string', format: 'binary' } } } })
  @Header('Cache-Control', 'no-store')
  @NeverRemembered()
  @Post('account-batches')
  async openBatch(@CurrentActor() actor: Actor, @Body() body: NewAccountBatch): Promise<StreamableFile> {
    const opened = await this.opening.open(actor, body);
    return new StreamableFile(await firstPasswordsFile(opened, actor.locale), {
      type: xlsx,
      disposition: 'attachment; filename="tai-khoan-moi.xlsx"',
    });
  }
}
