import { Injectable } from '@nestjs/common';
import { Handles } from '@hoclieu/platform';
import { Mailing } from '../mailing.service';
import { SendMail } from '../send-mail';

@Injectable()
export class SendMailHandler {
  constructor(private readonly mailing: Mailing) {}

  @Handles(SendMail)
  async send({ schoolId, notificationId }: { schoolId: string; notificationId: string }): Promise<void> {
    await this.mailing.send(schoolId, notificationId);
  }
}
