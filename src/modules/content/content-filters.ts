import type {
  RootQueryToPostConnectionWhereArgs,
  RootQueryToPageConnectionWhereArgs,
  RootQueryToMediaItemConnectionWhereArgs,
} from '../../generated/schema-types.js';

/** The filters of posts, pages and files together; each kind's own input has a part of them. */
export type ContentWhere = RootQueryToPostConnectionWhereArgs &
  RootQueryToPageConnectionWhereArgs &
  RootQueryToMediaItemConnectionWhereArgs;
