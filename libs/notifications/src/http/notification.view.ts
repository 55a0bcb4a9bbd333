export class NotificationView {
  id!: string;
  title!: string;
  body!: string;
  /** Page of the portal it leads to. */
  url!: string | null;
  at!: string;
  readAt!: string | null;
}

export class NotificationPage {
  items!: NotificationView[];
  nextCursor!: string | null;
  total!: number;
}
