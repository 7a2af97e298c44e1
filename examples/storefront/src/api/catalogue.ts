import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import {
  CategoriesDocument,
  ProductListDocument,
  ProductPageDocument,
  type RootQueryToProductConnectionWhereArgs,
  SiteDocument,
} from '../gql/graphql.js';
import { request } from './client.js';
import { PAGE_SIZE } from './filters.js';

/** A list of products that grows page by page. */
export function useProductList(where: RootQueryToProductConnectionWhereArgs, shown: number) {
  return useInfiniteQuery({
    queryKey: ['products', where],
    queryFn: async ({ pageParam }) => (await request(ProductListDocument, { ...pageParam, where })).products,
    initialPageParam: { first: shown, after: null as string | null },
    getNextPageParam: (page) =>
      page?.pageInfo.hasNextPage ? { first: PAGE_SIZE, after: page.pageInfo.endCursor } : null,
    placeholderData: keepPreviousData,
  });
}

/** The shop's categories, each top one followed by those below it. */
export function useCategories() {
  return useQuery({
    queryKey: ['categories'],
    staleTime: Infinity,
    queryFn: async () => {
      const all = (await request(CategoriesDocument, {})).productCategories?.nodes ?? [];
      const below = (parent: number | null, depth: number): { name: string; slug: string; depth: number }[] =>
        all
          .filter(({ parentDatabaseId }) => parentDatabaseId === parent)
          .flatMap(({ databaseId, name, slug }) => [
            { name: name ?? '', slug: slug ?? '', depth },
            ...below(databaseId, depth + 1),
          ]);
      return below(null, 0);
    },
  });
}

/** Everything a product's page shows. */
export function useProduct(slug: string) {
  return useQuery({
    queryKey: ['product', slug],
    queryFn: async () => (await request(ProductPageDocument, { slug })).product ?? null,
  });
}

/** The shop's name and menu. A shop without a menu is no error: its categories stand in for it. */
export function useSite() {
  return useQuery({
    queryKey: ['site'],
    staleTime: Infinity,
    retry: false,
    queryFn: () => request(SiteDocument, {}),
  });
}
