/** Somebody who published something, as the site shows them to everybody. */
export interface UserModel {
  kind: 'user';
  id: number;
  slug: string;
  name: string;
  description: string | null;
  /** Their own website. */
  url: string | null;
  /** Whole address of their page on the shop's website. */
  link: string;
  /** Addresses of pictures by width in pixels. */
  avatars: Readonly<Record<string, string>>;
}
