import { createServer, Server, Socket, connect } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line to PostgreSQL that can be cut: open connections die and new ones are refused until it is mended. */
export class CuttableLine {
  private readonly sockets = new Set<Socket>();
  private server: Server | undefined;
  private port = 0;

  constructor(private readonly target: URL) {}

  /** The database's address by way of this line. */
  get url(): string {
    const url = new URL(this.target);
    url.host = `127.0.0.1:${this.port}`;
    return url.href;
  }

  async mend(): Promise<void> {
    const server = createServer((near) => {
      const far = connect(Number(this.target.port), this.target.hostname);
      near.pipe(far).pipe(near);
      for (const socket of [near, far]) {
        this.sockets.add(socket);
        socket.on('error', () => this.hangUp(near, far));
        socket.on('close', () => this.hangUp(near, far));
      }
    });
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as AddressInfo).port;
    this.server = server;
  }

  async cut(): Promise<void> {
    const { server } = this;
    const closed = new Promise((done) => (server ? server.close(done) : done(undefined)));
    this.hangUp(...this.sockets);
    await closed;
  }

  private hangUp(...sockets: Socket[]): void {
    for (const socket of sockets) {
      this.sockets.delete(socket);
      socket.destroy();
    }
  }
}
