/** Somebody with an account, as the site shows them to everybody. */
export interface UserModel {
  kind: 'user';
  id: number;
  /** Empty when the site was not asked. */
  slug: string;
  name: string;
  description: string | null;
  /** Their own website. */
  url: string | null;
  /** Whole address of their page on the shop's website; empty when the site was not asked. */
  link: string;
  /** Addresses of pictures by width in pixels. */
  avatars: Readonly<Record<string, string>>;
}

/** A role in WordPress, as an entry of somebody's list of roles. */
export interface UserRoleModel {
  /** Place in the list, from 1. */
  id: number;
  name: string;
}

/** What only the person themselves may see. Null is what the shop did not tell. */
export interface PrivateUser {
  username: string;
  email: string;
  firstName: string | null;
  lastName: string | null;
  nickname: string | null;
  locale: string | null;
  /** ISO 8601 with offset. */
  registeredDate: string | null;
  roles: readonly UserRoleModel[];
  capabilities: readonly string[] | null;
  extraCapabilities: readonly string[] | null;
}

/** A person as they see themselves. */
export interface Self {
  user: UserModel;
  own: PrivateUser;
}
