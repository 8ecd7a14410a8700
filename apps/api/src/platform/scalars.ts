import { isLocalDate, isPence } from '@quorate/domain';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

const localDate = (value: unknown): string => {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a date. Write it as YYYY-MM-DD, for example 2018-03-13.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const LocalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LocalDate',
  description: 'A day on paper, as YYYY-MM-DD. It has no time and no time zone.',
  serialize: (value) => String(value).slice(0, 10),
  parseValue: localDate,
  parseLiteral: (node) => localDate(node.kind === Kind.STRING ? node.value : undefined),
});

const dateTime = (value: unknown): string => {
  if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return new Date(value).toISOString();
  throw new GraphQLError(`${JSON.stringify(value)} is not a moment. Write it as ISO 8601 in UTC, for example 2018-03-13T14:00:00Z.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A moment a clock recorded, in UTC, as ISO 8601.',
  serialize: (value) => String(value),
  parseValue: dateTime,
  parseLiteral: (node) => dateTime(node.kind === Kind.STRING ? node.value : undefined),
});

const pence = (value: unknown): number => {
  if (isPence(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not an amount in pence. Give whole pence: 123450 is £1,234.50.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
};

export const PenceScalar = new GraphQLScalarType<number, number>({
  name: 'Pence',
  description: 'An amount in whole pence: 123450 is £1,234.50. Never a fraction, and never pounds.',
  serialize: pence,
  parseValue: pence,
  parseLiteral: (node) => pence(node.kind === Kind.INT ? Number(node.value) : undefined),
});
