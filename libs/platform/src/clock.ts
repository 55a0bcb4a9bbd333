import { Injectable } from '@nestjs/common';

export const schoolTimeZone = 'Asia/Ho_Chi_Minh';

@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Việt Nam as `yyyy-mm-dd`. */
  today(): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: schoolTimeZone }).format(this.now());
  }
}
