import type { ImageRecord } from '../records.js';
import type {
  CommentRecord,
  ContentRecord,
  ContentTermRecord,
  ContentType,
  MenuRecord,
  SiteRecord,
} from './content-records.js';

/** Everything the content of a site is made of. */
export interface SiteContents {
  site: SiteRecord;
  contents: ContentRecord[];
  terms: ContentTermRecord[];
  comments: CommentRecord[];
  menus: MenuRecord[];
  /** Pictures of pages and posts; those of products come from the products. */
  images: ImageRecord[];
}

/** The pages, posts, menus and comments of a shop. Records are live, as those of the catalogue. */
export class SiteContent {
  readonly site: SiteRecord;
  readonly contents: Map<number, ContentRecord>;
  readonly terms: Map<number, ContentTermRecord>;
  readonly comments: Map<number, CommentRecord>;
  readonly menus: Map<number, MenuRecord>;
  readonly images: Map<number, ImageRecord>;

  constructor(contents: SiteContents) {
    this.site = contents.site;
    this.contents = byId(contents.contents);
    this.terms = byId(contents.terms);
    this.comments = byId(contents.comments);
    this.menus = byId(contents.menus);
    this.images = byId(contents.images);
  }

  /** Everything of one kind that the public may read. */
  published(type: ContentType): ContentRecord[] {
    return [...this.contents.values()].filter(
      (record) => record.type === type && record.status === 'publish',
    );
  }
}

/** A site about which nobody wrote anything. */
export function emptySite(name: string): SiteContents {
  return {
    site: { name, description: '', timezone_string: 'Europe/Berlin', site_icon: 0 },
    contents: [],
    terms: [
      {
        id: 1,
        taxonomy: 'category',
        name: 'Uncategorized',
        slug: 'uncategorized',
        parent: 0,
        description: '',
      },
    ],
    comments: [],
    menus: [],
    images: [],
  };
}

function byId<T extends { id: number }>(records: T[]): Map<number, T> {
  return new Map(records.map((record) => [record.id, record]));
}
