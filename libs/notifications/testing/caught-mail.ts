import { AddressInfo, createServer, Server, Socket } from 'node:net';

/** A mail server that keeps what it is given: enough SMTP for one client. */
export class CaughtMail {
  readonly messages: string[] = [];

  private constructor(private readonly server: Server) {}

  static async start(): Promise<CaughtMail> {
    const server = createServer();
    const caught = new CaughtMail(server);
    server.on('connection', (socket) => caught.talk(socket));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return caught;
  }

  get url(): string {
    return `smtp://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await new Promise((closed) => this.server.close(closed));
  }

  private talk(socket: Socket): void {
    let message: string | null = null;
    socket.write('220 caught\r\n');
    socket.on('data', (chunk) => {
      for (const line of chunk.toString('utf8').split('\r\n').slice(0, -1)) {
        if (message === null) {
          socket.write(answerTo(line));
          if (line === 'DATA') message = '';
        } else if (line === '.') {
          this.messages.push(message);
          message = null;
          socket.write('250 kept\r\n');
        } else message += `${line}\n`;
      }
    });
  }
}

function answerTo(line: string): string {
  if (line === 'DATA') return '354 go on\r\n';
  return line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n';
}
