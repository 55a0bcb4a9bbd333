import { applyDecorators, Header, Type } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';

declare const content: unique symbol;

/** The text of a T in JSON. */
export type Json<T> = string & { readonly [content]?: T };

/** For a route whose answer is `Json<T>` already: sent as it is, described as the T it holds. */
export function AnswersJsonOf(view: Type): MethodDecorator {
  return applyDecorators(
    Header('Content-Type', 'application/json; charset=utf-8'),
    ApiOkResponse({ type: view }),
  );
}
