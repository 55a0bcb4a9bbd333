import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express from 'express';

/** Serves the built portal: hashed assets for a year, the page itself always fresh, any other path as the page. */
export function servePortal(server: express.Express, folder: string): void {
  if (!existsSync(folder)) return;
  server.use(
    '/assets',
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }),
  );
  server.use(express.static(folder, { index: false, maxAge: '1h' }));
  server.get(/^\/(?!api\/|metrics).*/, (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(folder, 'index.html'));
  });
}
