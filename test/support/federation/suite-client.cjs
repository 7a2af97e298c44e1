// Takes the place of the suite's own client, which knows the router at a fixed port only.
const { PRODUCTS_URL, ROUTER_URL } = process.env;

async function request(url, body, headers) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return response.json();
}

exports.productsRequest = (body, headers) => request(PRODUCTS_URL, body, headers);
exports.routerRequest = (body, headers) => request(ROUTER_URL, body, headers);
