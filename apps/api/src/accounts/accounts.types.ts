import { Field, ID, ObjectType } from 'type-graphql';
import { BoardType } from '../boards/boards.types.ts';
import { AgencyType } from '../membership/membership.types.ts';
import { wordsAsEnum } from '../platform/enum.ts';
import { type Role, roles } from './account.entity.ts';

export const RoleEnum = wordsAsEnum('Role', roles);

@ObjectType('ViewerRole', { description: 'What the signed-in person may do on one board.' })
export class ViewerRoleType {
  @Field(() => BoardType) board: BoardType;
  @Field(() => RoleEnum) role: Role;
  @Field(() => AgencyType, { nullable: true, description: 'The agency a partner acts for; null for other roles.' })
  agency?: AgencyType | null;
}

@ObjectType('Viewer', { description: 'The signed-in person.' })
export class ViewerType {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => String) email: string;
}
