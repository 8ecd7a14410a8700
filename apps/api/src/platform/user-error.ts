import type { Violation } from '@quorate/domain';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum UserErrorCode {
  REQUIRED = 'REQUIRED',
  INVALID = 'INVALID',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
  FORBIDDEN = 'FORBIDDEN',
  LOCKED = 'LOCKED',
  TOO_LARGE = 'TOO_LARGE',
}
registerEnumType(UserErrorCode, { name: 'UserErrorCode' });

@ObjectType({ description: 'Why the rules refused something, in a sentence that says what to do next.' })
export class UserError {
  @Field(() => UserErrorCode) code: UserErrorCode;
  @Field(() => String) message: string;
  @Field(() => String, { nullable: true, description: 'The input field the message is about, dotted, or null.' })
  field?: string | null;
}

/** A violation of the domain, as the wire shows it. */
export const userErrors = (violations: readonly Violation[]): UserError[] =>
  violations.map(({ code, message, field }) => ({ code: UserErrorCode[code], message, field: field ?? null }));

/** Not there, or not for this viewer: the two read the same, so that an id tells nothing. */
export const notFound = (what: string, field: string): Violation => ({
  code: 'NOT_FOUND',
  message: `There is no ${what} with this id. Go back and choose it again.`,
  field,
});

/** `act` is what was tried: "log a challenge". */
export const notChair = (act: string): Violation => ({
  code: 'FORBIDDEN',
  message: `Only the chair or an administrator of the board can ${act}. Ask one of them.`,
});

export const notAdministrator = (what: string): Violation => ({
  code: 'FORBIDDEN',
  message: `Only an administrator of the board can change ${what}. Ask your board's administrator.`,
});
