import { BatchLoader } from '../../cache/batch-loader.js';
import type { ReadNotes } from '../../cache/read-notes.js';
import { mapMaybe, type MaybePromise } from '../../lib/maybe-promise.js';
import type { ImageModel } from '../media/image.model.js';
import type { CommentThread } from './comment.collections.js';
import { THE_SITE, type ContentCollections } from './content.collections.js';
import type { ContentModel, ContentType } from './content.model.js';
import { RecordReads } from './record.reads.js';
import type { SiteModel } from './site.model.js';
import type { UserModel } from './user.model.js';

const NO_COMMENTS: CommentThread = { comments: [], total: 0 };

/** One operation's reads of what WordPress publishes beside the shop. */
export class ContentReads {
  readonly posts: RecordReads<ContentModel>;
  readonly pages: RecordReads<ContentModel>;
  readonly media: RecordReads<ImageModel>;
  readonly users: RecordReads<UserModel>;
  readonly #comments: BatchLoader<number, CommentThread>;
  readonly #site: BatchLoader<typeof THE_SITE, SiteModel>;

  constructor(collections: ContentCollections, notes: ReadNotes) {
    const { hidden } = collections;
    this.posts = new RecordReads(collections.posts, notes, hidden.posts);
    this.pages = new RecordReads(collections.pages, notes, hidden.pages);
    this.media = new RecordReads(collections.media, notes, null);
    this.users = new RecordReads(collections.users, notes, null);
    this.#comments = new BatchLoader(collections.comments, notes);
    this.#site = new BatchLoader(collections.site, notes);
  }

  /** The reads of one kind of content. */
  of(type: ContentType): RecordReads<ContentModel> {
    return type === 'page' ? this.pages : this.posts;
  }

  /** A post or page by database id. */
  byId(id: number): MaybePromise<ContentModel | null> {
    return mapMaybe(this.posts.byId(id), (post) => post ?? this.pages.byId(id));
  }

  /** Approved comments on a post or page. */
  commentsOn(id: number): MaybePromise<CommentThread> {
    return mapMaybe(this.#comments.load(id), (thread) => thread ?? NO_COMMENTS);
  }

  /** What the media library writes below a picture, as HTML; '' when nothing. */
  captionOf(imageId: number): MaybePromise<string> {
    return imageId > 0 ? mapMaybe(this.media.byId(imageId), (image) => image?.caption ?? '') : '';
  }

  /** What the site says about itself. */
  site(): MaybePromise<SiteModel> {
    return mapMaybe(this.#site.load(THE_SITE), (site) => site as SiteModel);
  }
}
