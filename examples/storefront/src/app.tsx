import { useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { AccountPage } from './pages/account.js';
import { CartPage } from './pages/cart.js';
import { CheckoutPage } from './pages/checkout.js';
import { OrderPage } from './pages/order.js';
import { ProductPage } from './pages/product.js';
import { ProductsPage } from './pages/products.js';
import { SignInPage } from './pages/sign-in.js';
import { Announcer } from './parts/announcer.js';
import { Header } from './parts/header.js';
import { Page } from './parts/page.js';
import { Empty } from './parts/states.js';

/** The frame of all pages, and which page stands in it. */
export function App() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    // As if a page had been loaded: readers of the screen begin at the new page's beginning.
    if (path !== before.current) main.current?.focus({ preventScroll: true });
    before.current = path;
  }, [path]);
  return (
    <>
      <a href="#main" className="skip">
        Skip to the content
      </a>
      <Header />
      <main id="main" ref={main} tabIndex={-1}>
        <Switch>
          <Route path="/" component={ProductsPage} />
          <Route path="/product/:slug">{({ slug }) => <ProductPage key={slug} slug={slug} />}</Route>
          <Route path="/cart" component={CartPage} />
          <Route path="/checkout" component={CheckoutPage} />
          <Route path="/order/:number">{({ number }) => <OrderPage number={number} />}</Route>
          <Route path="/account" component={AccountPage} />
          <Route path="/sign-in" component={SignInPage} />
          <Route>
            <Page title="There is nothing here">
              <Empty title="This page does not exist.">
                <Link href="/">To all products</Link>
              </Empty>
            </Page>
          </Route>
        </Switch>
      </main>
      <footer className="footer">
        <p>
          An example storefront on <strong>woo-federation</strong>: whatever a page shows, from whichever
          system, comes in one request.
        </p>
      </footer>
      <Announcer />
    </>
  );
}
