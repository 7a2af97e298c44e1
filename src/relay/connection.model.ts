/** One entry of a connection. */
export interface EdgeModel<T> {
  cursor: string;
  node: T;
}

/** Where a page stands in its list. */
export interface PageInfoModel {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** A page of a list, in the shape that every connection type of the schema has. */
export interface ConnectionModel<T> {
  edges: readonly EdgeModel<T>[];
  nodes: readonly T[];
  pageInfo: PageInfoModel;
  /** Entries in the whole list, not only on this page. */
  found: number;
}
