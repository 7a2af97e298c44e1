/** Fetches the page anew and puts its parts in place of the old ones; runs in the browser. */
export const SOURCES_SCRIPT = `'use strict';
const EVERY_MS = 5000;
const part = (id, within = document) => within.getElementById(id);
const pause = part('pause');
let paused = false;

/** Somebody who is copying an error keeps what they have marked. */
const isReading = () => !getSelection().isCollapsed;

async function update() {
  if (paused || document.hidden || isReading()) return;
  try {
    const response = await fetch('/sources', { headers: { accept: 'text/html' }, cache: 'no-store' });
    if (!response.ok) throw new Error(String(response.status));
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (paused || isReading()) return;
    document.title = next.title;
    for (const id of ['summary', 'at', 'sources']) {
      // What has not changed stays, so that nothing is read out twice.
      if (part(id).innerHTML !== part(id, next).innerHTML) part(id).replaceChildren(...part(id, next).childNodes);
    }
    document.body.classList.remove('lost');
  } catch {
    if (document.body.classList.contains('lost')) return;
    document.body.classList.add('lost');
    part('summary').textContent = 'The server does not answer; these are its last figures';
  }
}

pause.hidden = false;
pause.addEventListener('click', () => {
  paused = !paused;
  pause.setAttribute('aria-pressed', String(paused));
  void update();
});
document.addEventListener('visibilitychange', update);
setInterval(update, EVERY_MS);
`;

/** Light and dark, from a telephone's width upwards. */
export const SOURCES_STYLE = `:root {
  color-scheme: light dark;
  --paper: #f6f6f4; --sheet: #fff; --ink: #1d1f21; --quiet: #5c6166; --line: #dedfda;
  --good: #1c6b3f; --good-back: #e2f2e8; --bad: #a32118; --bad-back: #fbe9e7; --idle: #4d5661; --idle-back: #e9ebee;
  --old: #7d5700;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a; --sheet: #202326; --ink: #e8e9ea; --quiet: #a3a9b0; --line: #363a3f;
    --good: #83d6a4; --good-back: #183525; --bad: #ff9c90; --bad-back: #431d1a; --idle: #b8c0c9; --idle-back: #2f3439;
    --old: #e3bc62;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.25rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 system-ui, sans-serif; }
h1, h2, p, dl, dd { margin: 0; }
h1 { font-size: 1.5rem; }
h2 { font-size: 1.125rem; overflow-wrap: anywhere; }
header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; margin-bottom: 1rem; }
.refresh { margin-left: auto; color: var(--quiet); font-size: .875rem; }
.lost #summary, #summary strong { color: var(--bad); font-weight: 600; }
.lost #sources { opacity: .6; }
button { margin-left: .5rem; padding: .3rem .7rem; border: 1px solid var(--line); border-radius: 6px;
  background: var(--sheet); color: inherit; font: inherit; cursor: pointer; }
button[aria-pressed='true'] { background: var(--ink); color: var(--paper); }
button:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 23rem), 1fr)); gap: 1rem; align-items: start; }
article { display: grid; grid-template-columns: 1fr auto; gap: .25rem .75rem; padding: 1rem; background: var(--sheet);
  border: 1px solid var(--line); border-radius: 10px; }
article > :not(h2, .state) { grid-column: 1 / -1; }
.failing, .breaker_open { border-color: var(--bad); }
.state { align-self: start; padding: .1rem .6rem; border-radius: 99px; background: var(--idle-back); color: var(--idle);
  font-size: .875rem; font-weight: 600; white-space: nowrap; }
.ok > .state { background: var(--good-back); color: var(--good); }
.failing > .state, .breaker_open > .state { background: var(--bad-back); color: var(--bad); }
.about, dt, caption, th { color: var(--quiet); font-size: .875rem; font-weight: 400; }
.about strong { color: var(--ink); }
.error { margin-top: .5rem; padding: .5rem .75rem; border-radius: 6px; background: var(--idle-back); font-size: .875rem;
  overflow-wrap: anywhere; }
.failing > .error, .breaker_open > .error { background: var(--bad-back); }
dl { display: grid; grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)); gap: .5rem; margin-top: .75rem; }
dd, td { font-variant-numeric: tabular-nums; }
table { width: 100%; margin-top: .75rem; border-collapse: collapse; table-layout: fixed; }
caption { padding-bottom: .25rem; text-align: left; }
th, td { padding: .25rem 0; border-top: 1px solid var(--line); text-align: left; overflow-wrap: anywhere; }
thead th { text-transform: capitalize; }
thead + tbody td { border: 0; padding-top: 0; }
.failures { table-layout: auto; }
.failures td { text-align: right; }
td.none { color: var(--quiet); }
td.failed { color: var(--bad); font-weight: 600; }
td.stale { color: var(--old); font-weight: 600; }
`;
