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
