interface NotificationView {
  id: string;
  title: string;
  body: string;
  url: string | null;
  at: string;
  readAt: string | null;
}

interface Answer<T> {
  headers: Record<string, unknown>;
  content: { 'application/json': T };
}

interface NoContent {
  headers: Record<string, unknown>;
  content?: never;
}

/** The bell's resource for servers whose document does not list it; what the generated schema says wins. */
export interface NotificationPaths {
  '/api/v1/notifications': {
    get: {
      parameters: { query?: { unread?: boolean; cursor?: string; limit?: number } };
      responses: { 200: Answer<{ items: NotificationView[]; nextCursor: string | null; total?: number }> };
    };
  };
  '/api/v1/notifications/{id}/read': {
    put: { parameters: { path: { id: string } }; responses: { 204: NoContent } };
  };
  '/api/v1/notifications/read-all': { post: { responses: { 204: NoContent } } };
}
