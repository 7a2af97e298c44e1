/** What the site says about itself. */
export interface SiteModel {
  title: string;
  description: string;
  /** Addresses without a slash at the end. */
  url: string;
  homeUrl: string;
  /** A name of the IANA time zone database, or an offset such as `+02:00`. */
  timezone: string;
  iconUrl: string | null;
  /** Page that is the home page, and the one in whose place the blog is; 0: none, or not told. */
  frontPageId: number;
  postsPageId: number;
}
