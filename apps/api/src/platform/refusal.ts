import { GraphQLError } from 'graphql';

export type RefusalCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'BAD_USER_INPUT';

/** Ends the request: it cannot be served. Rules of the board are not refusals; they are userErrors. */
export function refuse(code: RefusalCode, message: string): never {
  throw new GraphQLError(message, { extensions: { code } });
}
