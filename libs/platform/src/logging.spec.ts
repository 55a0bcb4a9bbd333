import { QueryFailedError } from 'typeorm';
import { JsonLogger } from './logging';

const name = 'Nguyễn Văn An';

function written(log: (logger: JsonLogger) => void): string {
  let lines = '';
  log(new JsonLogger('debug', { write: (line) => void (lines += line) }));
  return lines;
}

function failed(message: string): QueryFailedError {
  const detail = { detail: `Key (full_name)=(${name}) already exists.`, where: name };
  return new QueryFailedError(
    'insert into people.student …',
    [name],
    Object.assign(new Error(message), detail),
  );
}

const unique = 'duplicate key value violates unique constraint "student_code"';

it.each([
  ['a failed statement handed over whole', (log: JsonLogger) => log.error(failed(unique))],
  [
    'a failed statement inside a line',
    (log: JsonLogger) => log.error({ error: { ...failed(unique) } }, 'Jobs'),
  ],
  [
    'a value PostgreSQL could not read',
    (log: JsonLogger) => log.error(String(failed(`invalid input syntax for type date: "${name}"`))),
  ],
  [
    'a number out of range',
    (log: JsonLogger) => log.warn(`value "${name}" is out of range for type integer`),
  ],
  [
    'its stack',
    (log: JsonLogger) => log.error('failed', failed(`malformed array literal: "${name}"`).stack, 'Jobs'),
  ],
  ['a torn document', (log: JsonLogger) => log.warn(`Unexpected token, "${name}" is not valid JSON`)],
  ['a password in a line', (log: JsonLogger) => log.log({ body: { password: name }, token: name })],
])('%s tells no name, number or secret', (_, log) => {
  const line = written(log);
  expect(line).not.toContain('Nguyễn');
  expect(() => JSON.parse(line) as unknown).not.toThrow();
});

it('still says what went wrong and where', () => {
  const line = written((log) => log.error(failed(unique), undefined, 'Jobs'));
  expect(JSON.parse(line)).toMatchObject({
    msg: unique,
    stack: expect.stringContaining('logging.spec'),
    context: 'Jobs',
  });
});

it('a start says what began and lists no modules and routes, unless asked for everything', () => {
  const lines = (level: string): string => {
    let text = '';
    const logger = new JsonLogger(level, { write: (line) => void (text += line) });
    logger.log('Mapped {/api/v1/materials, GET} route', 'RouterExplorer');
    logger.log('Listening on 3000', 'Api');
    return text;
  };
  expect(lines('info')).toMatch(/^[^\n]*Listening on 3000[^\n]*\n$/);
  expect(lines('debug')).toContain('Mapped');
});
