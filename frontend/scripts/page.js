/*
 * What every page does by itself, with Flow or without: sharing, the menu of languages, the way past the navigation. And for
 * pages that came as plain HTML: Flow sleeps in <template id="flow"> until something is used that needs it (the server marked it
 * with data-flow), then takes over in place. Without this script everything is still links and forms.
 */

// ---- On every page

document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-share]');
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
  } catch {
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
  const menu = event.key === 'Escape' && event.target.closest?.('details.languages[open]');
  if (menu) {
    menu.open = false;
    menu.querySelector('summary').focus();
  }
});
document.addEventListener('focusout', (event) => {
  const menu = event.target.closest?.('details.languages[open]');
  if (menu && !menu.contains(event.relatedTarget)) menu.open = false;
});

document.addEventListener(
  'click',
  (event) => {
    const link = event.target.closest?.('a');
    if (link?.matches('.skip')) {
      event.preventDefault();
      event.stopPropagation();
      document.getElementById('content')?.focus();
    } else if (link?.matches('.languages a[hreflang]')) {
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
  const back = event.persisted || performance.getEntriesByType('navigation')[0]?.type === 'back_forward';
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
const USES = ['pointerdown', 'keydown', 'focusin', 'input', 'change'];

/** What Vaadin needs (Chrome 114, Safari 17): older browsers go on with links and forms. */
const canWake = Object.hasOwn?.(HTMLElement.prototype, 'popover');

/** @type {Promise<void> | undefined} */
let waking;
/** The last tap that only Flow can answer. */
let tapped;

/** Where an element stands among its siblings, from the root down: Flow builds the same tree. */
const place = (element, root) => {
  const steps = [];
  for (let at = element; at !== root; at = at.parentElement) steps.unshift([...at.parentElement.children].indexOf(at));
  return steps;
};
const at = (steps, root) => steps.reduce((parent, step) => parent?.children[step], root);

const find = (element, awake) => {
  const same = element.id ? awake.querySelector('#' + CSS.escape(element.id)) : null;
  const found = same ?? at(place(element, sleeping), awake);
  return found?.tagName === element.tagName ? found : null;
};

const isChanged = (field) =>
  field.tagName === 'SELECT'
    ? [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex !== 0
    : field.type === 'checkbox' || field.type === 'radio'
      ? field.checked !== field.defaultChecked
      : field.value !== field.defaultValue;

/** Gives Flow's page what was done meanwhile: what is open, what was typed and picked, where the focus is. */
const carryOver = (awake) => {
  for (const open of sleeping.querySelectorAll('details')) {
    const same = find(open, awake);
    if (same) same.open = open.open;
  }
  for (const field of sleeping.querySelectorAll('input, select, textarea')) {
    const same = find(field, awake);
    if (!same || !isChanged(field)) continue;
    if ('checked' in field) same.checked = field.checked;
    same.value = field.value;
    same.dispatchEvent(new Event('input', { bubbles: true }));
    same.dispatchEvent(new Event('change', { bubbles: true }));
  }
  const focused = document.activeElement;
  if (!sleeping.contains(focused)) return;
  const same = find(focused, awake);
  same?.focus({ preventScroll: true });
  try {
    same?.setSelectionRange(focused.selectionStart, focused.selectionEnd);
  } catch {
    // not a field with a cursor
  }
};

/** A picker that is open on the screen, or a word being composed, must not be taken away from under the fingers. */
const calm = async () => {
  const focused = document.activeElement;
  if (sleeping.contains(focused) && focused.tagName === 'SELECT') {
    await new Promise((done) => {
      focused.addEventListener('change', done, { once: true });
      focused.addEventListener('blur', done, { once: true });
    });
  }
  if (composing) await new Promise((done) => sleeping.addEventListener('compositionend', done, { once: true }));
};
let composing = false;

/** All in one go, between two pictures of the screen. */
const swap = (awake) => {
  const top = scrollY;
  outlet.hidden = false;
  const tap = tapped && find(tapped, awake);
  carryOver(awake);
  sleeping.remove();
  scrollTo({ top, behavior: 'instant' });
  tap?.click();
};

const start = () => {
  for (const part of document.getElementById('flow').content.children) {
    const copy = document.createElement(part.tagName);
    for (const { name, value } of part.attributes) copy.setAttribute(name, value);
    copy.textContent = part.textContent;
    document.head.append(copy);
  }
};

const wake = () =>
  (waking ??= new Promise((done, failed) => {
    document.documentElement.dataset.waking = '';
    new MutationObserver(async (_, observer) => {
      const awake = outlet.firstElementChild;
      if (!awake?.querySelector('main > *')) return;
      observer.disconnect();
      await calm();
      swap(awake);
      delete document.documentElement.dataset.waking;
      done();
    }).observe(outlet, { childList: true, subtree: true });
    window.addEventListener('error', failed, { once: true });
    start();
  }));

if (sleeping && !canWake) document.documentElement.classList.add('plain');
if (sleeping && canWake) {
  sleeping.addEventListener('compositionstart', () => (composing = true));
  sleeping.addEventListener('compositionend', () => (composing = false));
  for (const use of USES) {
    sleeping.addEventListener(
      use,
      (event) => {
        if (event.target.closest?.('[data-flow]')) wake();
      },
      { capture: true, passive: true },
    );
  }
  sleeping.addEventListener('click', (event) => {
    const used = event.target.closest?.('a[data-flow], button[data-flow]');
    if (!used || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    tapped = used;
    // Where Flow does not come, because the network does not carry it, the link still leads on.
    wake().catch(() => used.href && location.assign(used.href));
  });
}
