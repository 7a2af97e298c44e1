import { useState } from 'react';
import { useSearchParams } from 'wouter';
import { useCategories, useProductList } from '../api/catalogue.js';
import { shownIn, whereOf } from '../api/filters.js';
import { Filters } from '../parts/filters.js';
import { Page } from '../parts/page.js';
import { GridSkeleton, ProductGrid } from '../parts/product-card.js';
import { Empty, Failure } from '../parts/states.js';

/** Products with filters; what is filtered and how much is shown stands in the address. */
export function ProductsPage() {
  const [search, setSearch] = useSearchParams();
  const [shownAtFirst] = useState(() => shownIn(search));
  const list = useProductList(whereOf(search), shownAtFirst);
  const products = list.data?.pages.flatMap((page) => page?.nodes ?? []) ?? [];
  const found = list.data?.pages[0]?.found ?? 0;
  const loadMore = async (): Promise<void> => {
    const { data } = await list.fetchNextPage();
    const shown = data?.pages.reduce((sum, page) => sum + (page?.nodes.length ?? 0), 0) ?? 0;
    setSearch((current) => ({ ...Object.fromEntries(current), show: String(shown) }), { replace: true });
  };
  return (
    <Page title={useTitle(search)} className="shop">
      <Filters />
      <section className="shop-list" aria-label="Products" aria-busy={list.isFetching}>
        <p className="found muted" role="status">
          {list.data && `${found} ${found === 1 ? 'product' : 'products'}`}
        </p>
        {list.isPending && <GridSkeleton count={8} />}
        {list.error && <Failure error={list.error} retry={list.refetch} />}
        {list.data && products.length === 0 && (
          <Empty title="Nothing fits.">
            <p className="muted">Take a filter away, or look for something else.</p>
          </Empty>
        )}
        <ProductGrid products={products} />
        {list.hasNextPage && (
          <div className="more">
            <button
              type="button"
              className="quiet"
              disabled={list.isFetchingNextPage}
              onClick={() => void loadMore()}
            >
              {list.isFetchingNextPage ? 'Loading …' : `Load more (${found - products.length})`}
            </button>
          </div>
        )}
      </section>
    </Page>
  );
}

function useTitle(search: URLSearchParams): string {
  const categories = useCategories();
  const text = search.get('q');
  if (text) return `Search: ${text}`;
  const slug = search.get('category');
  if (!slug) return 'All products';
  return categories.data?.find((category) => category.slug === slug)?.name ?? 'Products';
}
