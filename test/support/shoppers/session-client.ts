import { sendQuery, type GraphqlAnswer } from '../test-app.js';

/** A client of the storefront API with a session: it sends the last session token it was given. */
export interface SessionClient {
  ask(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<GraphqlAnswer>;
  /** The token it holds; may be put in another's place. */
  token: string | null;
}

/** A client that has no session yet, unless it is given one. */
export function sessionClient(url: string, token: string | null = null): SessionClient {
  return {
    token,
    async ask(query, variables, headers = {}) {
      const answer = await sendQuery(url, query, variables, {
        ...(this.token !== null && { 'woocommerce-session': `Session ${this.token}` }),
        ...headers,
      });
      this.token = answer.headers.get('woocommerce-session') ?? this.token;
      return answer;
    },
  };
}

/** Puts one thing into the cart. */
export const ADD = `mutation ($id: Int!, $quantity: Int = 1) {
  addToCart(input: { productId: $id, quantity: $quantity }) { cartItem { key quantity } cart { contents { itemCount } } }
}`;

/** How much of what is in the cart. */
export const CART =
  '{ cart { contents { itemCount nodes { key quantity product { node { databaseId } } } } } }';

/** The cart of an answer as `id × quantity`. */
export function linesOf(answer: GraphqlAnswer): string[] {
  return answer.data.cart.contents.nodes.map(
    (node: any) => `${node.product?.node.databaseId ?? 'gone'} × ${node.quantity}`,
  );
}
