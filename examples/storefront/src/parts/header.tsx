import type { FormEvent } from 'react';
import { Link, useLocation, useSearchParams } from 'wouter';
import { useLoggedIn } from '../api/account.js';
import { useCart } from '../api/cart.js';
import { useCategories, useSite } from '../api/catalogue.js';

/** Name of the shop, menu, search, account and cart. */
export function Header() {
  const site = useSite();
  const count = useCart().data?.contents?.itemCount ?? 0;
  const loggedIn = useLoggedIn();
  return (
    <header className="header">
      <Link href="/" className="brand">
        {site.data?.generalSettings?.title ?? 'Storefront'}
      </Link>
      <Menu />
      <Search />
      <Link href={loggedIn ? '/account' : '/sign-in'}>{loggedIn ? 'Account' : 'Log in'}</Link>
      <Link href="/cart" className="cart-link">
        Cart{' '}
        {count > 0 && (
          <span className="count">
            {count}
            <span className="unseen"> items</span>
          </span>
        )}
      </Link>
    </header>
  );
}

function Menu() {
  const site = useSite();
  const categories = useCategories();
  const items = site.data?.menus?.nodes[0]?.menuItems?.nodes.map(({ id, label, path }) => ({
    key: id,
    text: label,
    href: hrefOf(path ?? '/'),
  }));
  const standIn = categories.data
    ?.filter(({ depth, slug }) => depth === 0 && slug !== 'uncategorized')
    .slice(0, 5)
    .map(({ name, slug }) => ({ key: slug, text: name, href: `/?category=${slug}` }));
  return (
    <nav className="menu" aria-label="Main">
      {(site.isPending ? [] : (items ?? standIn ?? [])).map(({ key, text, href }) =>
        href.startsWith('/') ? (
          <Link key={key} href={href}>
            {text}
          </Link>
        ) : (
          <a key={key} href={href}>
            {text}
          </a>
        ),
      )}
    </nav>
  );
}

/** Where a menu of the shop's own website leads to here. */
function hrefOf(path: string): string {
  const [, kind, slug] = /^\/(?:.*\/)?(product-category|product)\/(?:.*\/)?([^/]+)\/?$/.exec(path) ?? [];
  if (kind === 'product' && slug) return `/product/${slug}`;
  if (kind && slug) return `/?category=${slug}`;
  return path.startsWith('/') ? '/' : path;
}

function Search() {
  const [search] = useSearchParams();
  const [, navigate] = useLocation();
  const text = search.get('q') ?? '';
  const onSubmit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const wanted = new FormData(event.currentTarget).get('q');
    const query = typeof wanted === 'string' ? wanted.trim() : '';
    navigate(query ? `/?${new URLSearchParams({ q: query }).toString()}` : '/');
  };
  return (
    <form role="search" className="search" onSubmit={onSubmit}>
      <input
        key={text}
        type="search"
        name="q"
        aria-label="Search products"
        placeholder="Search"
        defaultValue={text}
      />
    </form>
  );
}
