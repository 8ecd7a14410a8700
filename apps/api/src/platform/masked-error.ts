import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

const ours = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** Lets through what was said to the caller on purpose. A fault of ours is logged whole and shown as one sentence. */
export function maskedError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  if (ours.has(code)) return { message: formatted.message, locations: formatted.locations, path: formatted.path, extensions: { code } };
  const cause = unwrapResolverError(error);
  if (cause instanceof GraphQLError && cause.extensions.code && ours.has(String(cause.extensions.code))) return formatted;
  console.error(cause);
  return {
    message: 'Something went wrong on our side. Nothing was lost; try again in a minute.',
    path: formatted.path,
    extensions: { code: 'INTERNAL_SERVER_ERROR' },
  };
}
