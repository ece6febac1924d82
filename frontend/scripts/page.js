/*
 * What every page does by itself, with Flow or without: sharing, the menu of languages, the way past the navigation. And for
 * pages that came as plain HTML: Flow sleeps in <template id="flow"> until something is used that needs it (the server marked it
 * with data-flow), then takes over in place. Without this script everything is still links and forms.
 */

// Written for browsers from 2017 on: one that cannot read this file would not know the difference to scripts off.

// ---- On every page

const closest = (event, selector) => (event.target.closest ? event.target.closest(selector) : null);

document.addEventListener('click', async (event) => {
  const button = closest(event, '[data-share]');
  if (!button) return;
  const status = button.parentElement.querySelector('[data-share-status]');
  const url = location.origin + location.pathname;
  if (navigator.share) {
    try {
      await navigator.share({ title: button.dataset.title, url });
      return;
    } catch (stopped) {
      if (stopped.name === 'AbortError') return;
    }
  }
  try {
    await navigator.clipboard.writeText(url);
    status.textContent = status.dataset.copied;
    status.className = 'message good';
  } catch (refused) {
    status.textContent = status.dataset.failed;
    status.className = 'message note';
  }
});

// Where Flow is awake, every change of such a form shows at once: nothing is left to send.
document.addEventListener('submit', (event) => {
  if (event.target.matches('[data-live]') && !document.getElementById('page')) event.preventDefault();
});

// A menu that stays open hides the page behind it.
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && closest(event, 'details.languages[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('focusout', (event) => {
  const menu = closest(event, 'details.languages[open]');
  if (menu && !menu.contains(event.relatedTarget)) menu.open = false;
});

document.addEventListener(
  'click',
  (event) => {
    const link = closest(event, 'a');
    if (!link) return;
    if (link.matches('.skip')) {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById('content').focus();
    } else if (link.matches('.languages a[hreflang]')) {
      // The page may have moved on since the server wrote the link: a list was narrowed, a draft begun.
      const here = new URL(location.href);
      here.searchParams.set('lang', link.hreflang);
      link.href = here.href;
    }
  },
  true,
);

// Who came back by the browser's own button sees what was kept; somebody signed in since then belongs on another page.
window.addEventListener('pageshow', (event) => {
  const back = event.persisted || (performance.getEntriesByType('navigation')[0] || {}).type === 'back_forward';
  if (back && document.getElementById('page') && /(^|; )signed-in=/.test(document.cookie)) location.reload();
});

// ---- On pages where Flow sleeps

// Forward and back among pages that Flow had shown in this document before it was left: now each comes as HTML.
const address = location.pathname + location.search;
window.addEventListener('popstate', () => {
  if (document.getElementById('page') && address !== location.pathname + location.search) location.reload();
});

const sleeping = document.getElementById('page');
const outlet = document.getElementById('outlet');
const root = document.documentElement;
const USES = ['pointerdown', 'keydown', 'focusin', 'input', 'change'];

/** Longer than a slow network takes; then the page goes on as plain HTML. */
const PATIENCE_MS = 20000;
const MOMENT_MS = 30;
/** A finger that is lifted outside of the window is never told of. */
const LONGEST_TAP_MS = 1500;

const canWake = () => root.classList.contains('flow');

/** The way to an awake page, once it has begun. */
let waking = null;
/** The last tap that only Flow can answer. */
let tapped = null;

/** Where an element stands among its siblings, from the root down: Flow builds the same tree. */
const place = (element) => {
  const steps = [];
  for (let at = element; at !== sleeping; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
  return steps;
};

const find = (element, awake) => {
  const same = element.id ? awake.querySelector('#' + CSS.escape(element.id)) : null;
  const found = same || place(element).reduce((parent, step) => parent && parent.children[step], awake);
  return found && found.tagName === element.tagName ? found : null;
};

const isChanged = (field) => {
  if (field.tagName === 'SELECT') {
    const first = [...field.options].findIndex((option) => option.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  return field.type === 'checkbox' || field.type === 'radio'
    ? field.checked !== field.defaultChecked
    : field.value !== field.defaultValue;
};

/** Gives Flow's page what was done meanwhile: what is open, what was typed and picked, where the focus is. */
const carryOver = (awake) => {
  for (const details of sleeping.querySelectorAll('details')) {
    const same = find(details, awake);
    if (same) same.open = details.open;
  }
  for (const field of sleeping.querySelectorAll('input, select, textarea')) {
    const same = find(field, awake);
    if (!same || !isChanged(field)) continue;
    if (field.type === 'checkbox' || field.type === 'radio') same.checked = field.checked;
    else same.value = field.value;
    same.dispatchEvent(new Event('input', { bubbles: true }));
    same.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const focused = document.activeElement;
  const same = sleeping.contains(focused) ? find(focused, awake) : null;
  if (!same) return;
  same.focus({ preventScroll: true });
  try {
    same.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  } catch (noCursor) {
    // not a field with a cursor
  }
};

// What must not be taken away from under the fingers: an element that is pressed, a word being composed, a picker that is open.
let pressed = 0;
let composing = false;
let picking = null;
const isBusy = () =>
  Date.now() - pressed < LONGEST_TAP_MS || composing || (picking !== null && picking === document.activeElement);
const moment = () => new Promise((done) => setTimeout(done, MOMENT_MS));

/** All in one go, between two pictures of the screen. */
const swap = (awake) => {
  const top = scrollY;
  outlet.hidden = false;
  const tap = tapped && find(tapped, awake);
  carryOver(awake);
  sleeping.remove();
  scrollTo({ top, behavior: 'instant' });
  if (tap) tap.click();
  else if (tapped && tapped.href) location.assign(tapped.href);
};

const start = (failed) => {
  for (const part of document.getElementById('flow').content.children) {
    const copy = document.createElement(part.tagName);
    for (const { name, value } of part.attributes) copy.setAttribute(name, value);
    copy.textContent = part.textContent;
    if (part.tagName === 'SCRIPT') copy.onerror = failed;
    document.head.append(copy);
  }
};

/** Resolves with Flow's page once it stands, hidden. */
const built = () =>
  new Promise((done, failed) => {
    const observer = new MutationObserver(() => {
      const awake = outlet.firstElementChild;
      if (!awake || !awake.querySelector('main > *')) return;
      observer.disconnect();
      done(awake);
    });
    observer.observe(outlet, { childList: true, subtree: true });
    const fail = (why) => {
      observer.disconnect();
      failed(why);
    };
    window.addEventListener('unhandledrejection', (rejected) => fail(rejected.reason));
    setTimeout(fail, PATIENCE_MS);
    start(fail);
  });

const rise = async () => {
  root.dataset.waking = '';
  try {
    const awake = await built();
    while (isBusy()) await moment();
    swap(awake);
  } catch (failed) {
    // The network does not carry it: from here on links lead and forms send.
    root.classList.remove('flow');
    if (tapped && tapped.href) location.assign(tapped.href);
  } finally {
    delete root.dataset.waking;
  }
};

const wake = () => {
  if (!waking && canWake()) waking = rise();
};

if (sleeping) {
  const on = (type, what) => sleeping.addEventListener(type, what, { capture: true, passive: true });
  on('pointerdown', () => (pressed = Date.now()));
  for (const end of ['pointerup', 'pointercancel']) {
    window.addEventListener(end, () => setTimeout(() => (pressed = 0), 0), { capture: true });
  }
  on('compositionstart', () => (composing = true));
  on('compositionend', () => (composing = false));
  on('focusin', ({ target }) => (picking = target.tagName === 'SELECT' ? target : null));
  on('change', () => (picking = null));
  for (const use of USES) {
    on(use, ({ target }) => {
      if (target.closest && target.closest('[data-flow]')) wake();
    });
  }
  sleeping.addEventListener('click', (event) => {
    const used = event.target.closest('a[data-flow], button[data-flow]');
    if (!used || !canWake() || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tapped = used;
    wake();
  });
}
