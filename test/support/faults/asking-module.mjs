// A shop's own module as a shop would write it: it asks its system, and what goes wrong there goes wrong here.
/** @type {import('../../../src/sources/source-module.js').Load<unknown>} */
export async function load(keys, { options, signal }) {
  const answer = await fetch(String(options['url']), {
    method: 'POST',
    body: JSON.stringify({ keys }),
    signal,
  });
  if (!answer.ok) throw new Error(`It answered ${answer.status}`);
  return answer.json();
}
