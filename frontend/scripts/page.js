/*
 * What every page does by itself, with Flow or without: sharing, the menu of languages, the way past the navigation. And for
 * pages that came as plain HTML: Flow sleeps in <template id="flow"> until something is used that needs it (the server marked it
 * with data-flow), then takes over in place. Without this script everything is still links and forms. Written for browsers
 * from 2017 on: one that cannot read this file would not know the difference to scripts off.
 */

const sleeping = document.getElementById('page');
const isAsleep = () => sleeping !== null && sleeping.isConnected;
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
  if (event.target.matches('[data-live]') && !isAsleep()) event.preventDefault();
});

// A menu that stays open hides the page behind it.
document.addEventListener('keydown', (event) => {
  const menu = event.key === 'Escape' && closest(event, 'details.languages[open]');
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary').focus();
});
// Not every browser gives the focus to a link that is clicked: that it goes nowhere does not say that it leaves the menu.
document.addEventListener('focusout', (event) => {
  const menu = closest(event, 'details.languages[open]');
  if (menu && event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
});
document.addEventListener('pointerdown', (event) => {
  for (const menu of document.querySelectorAll('details.languages[open]')) {
    if (!menu.contains(event.target)) menu.open = false;
  }
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

// Who came back by the browser's own button sees what was kept; who signed in since then belongs on another page. Where Flow
// is awake, it sees to that itself.
window.addEventListener('pageshow', (event) => {
  const back = event.persisted || (performance.getEntriesByType('navigation')[0] || {}).type === 'back_forward';
  if (back && isAsleep() && /(^|; )signed-in=/.test(document.cookie)) location.reload();
});

// ---- On pages where Flow sleeps

// Forward and back among pages that Flow had shown in this document before it was left: now each comes as HTML. Nothing of it
// for Flow's router, which would follow into the hidden page.
const address = location.pathname + location.search;
window.addEventListener('popstate', (event) => {
  if (!isAsleep()) return;
  event.stopImmediatePropagation();
  if (address !== location.pathname + location.search) location.reload();
});

const outlet = document.getElementById('outlet');
const root = document.documentElement;
const canWake = () => root.classList.contains('flow');

/** Longer than a slow network takes; then the page goes on as plain HTML. */
const PATIENCE_MS = 20000;
/** Longer nobody waits for a tap to be answered: a page of HTML is there sooner. */
const TAP_PATIENCE_MS = 4000;
const MOMENT_MS = 30;
/** A finger that is lifted outside of the window is never told of. */
const LONGEST_TAP_MS = 1500;

// What must not be taken away from under the fingers: an element that is pressed, a word being composed, a picker that is
// open, a page that is being left.
let pressed = 0;
let composing = false;
let picking = null;
let left = 0;
const isBusy = () =>
  Date.now() - pressed < LONGEST_TAP_MS ||
  Date.now() - left < TAP_PATIENCE_MS ||
  composing ||
  (picking !== null && picking === document.activeElement);

/** The way without Flow. */
const lead = ({ href, form }) => {
  if (href || form) left = Date.now();
  if (href) location.assign(href);
  else if (form) form.requestSubmit();
};

/** What was done last that only Flow can answer: a link or button that was tapped, a field in which something was picked. */
let wish = null;
let patience = 0;
const wishFor = (element) => {
  clearTimeout(patience);
  for (const heard of sleeping.querySelectorAll('[aria-busy]')) heard.removeAttribute('aria-busy');
  wish = element;
  if (!wish) return;
  wish.setAttribute('aria-busy', 'true');
  if (!wish.href && !wish.form) return;
  patience = setTimeout(() => {
    wish = null;
    lead(element);
  }, TAP_PATIENCE_MS);
};
const leave = () => {
  wishFor(null);
  left = Date.now();
};

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
  if (typeof focused.selectionStart === 'number') same.setSelectionRange(focused.selectionStart, focused.selectionEnd);
};

/** All in one go, between two pictures of the screen. The tap says of itself by what it was: a script's own is of no kind. */
const swap = (awake) => {
  const top = scrollY;
  const tapped = wish && wish.matches('a, button') ? wish : null;
  const tap = tapped && find(tapped, awake);
  wishFor(null);
  outlet.hidden = false;
  carryOver(awake);
  sleeping.remove();
  root.classList.add('flow');
  scrollTo({ top, behavior: 'instant' });
  if (tap) {
    tap.dataset.tapped = tapped.dataset.tapped;
    tap.click();
    delete tap.dataset.tapped;
  } else if (tapped) {
    lead(tapped);
  }
};

/** The network does not carry Flow, or not yet: from here on links lead and forms send. */
const giveUp = () => {
  if (!isAsleep() || !canWake()) return;
  root.classList.remove('flow');
  delete root.dataset.waking;
  const fields = [...sleeping.querySelectorAll('[data-live] [data-flow]')];
  const unanswered = wish || fields.find((field) => isChanged(field) && field !== document.activeElement);
  wishFor(null);
  if (unanswered) lead(unanswered);
};

const start = () => {
  for (const part of document.getElementById('flow').content.children) {
    const copy = document.createElement(part.tagName);
    for (const { name, value } of part.attributes) copy.setAttribute(name, value);
    copy.textContent = part.textContent;
    if (part.tagName === 'SCRIPT') copy.onerror = giveUp;
    document.head.append(copy);
  }
};

/** Resolves with Flow's page once it stands, hidden; it may come late, or never. */
const built = () =>
  new Promise((done) => {
    const observer = new MutationObserver(() => {
      const awake = [...outlet.children].find((child) => child.querySelector('main > *'));
      if (awake) {
        observer.disconnect();
        done(awake);
      } else if (outlet.querySelector('iframe')) {
        giveUp(); // what Flow shows where the server does not let it begin
      }
    });
    observer.observe(outlet, { childList: true, subtree: true });
    window.addEventListener('vite:preloadError', giveUp); // a part of Flow did not come
    setTimeout(giveUp, PATIENCE_MS);
    start();
  });

/** Also when it comes late, Flow takes over where the page has not been left. */
const rise = async () => {
  root.dataset.waking = '';
  const awake = await built();
  while (isBusy()) await new Promise((done) => setTimeout(done, MOMENT_MS));
  swap(awake);
  delete root.dataset.waking;
};

let waking = null;
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
  on('input', () => wishFor(null)); // who goes on typing is not taken to another page
  on('change', ({ target }) => {
    picking = null;
    if (target.matches('select[data-flow]') && canWake()) wishFor(target);
  });
  for (const use of ['pointerdown', 'keydown', 'focusin', 'input', 'change']) {
    on(use, ({ target }) => {
      if (target.closest && target.closest('[data-flow]')) wake();
    });
  }
  on('submit', leave);
  sleeping.addEventListener('click', (event) => {
    const used = event.target.closest('a, button[data-flow]');
    if (!used) return;
    const isLink = used.tagName === 'A';
    // Flow's router listens further out, from the moment its script runs: it would lead into the hidden page.
    if (isLink) event.stopPropagation();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (used.matches('[data-flow]') && canWake()) {
      event.preventDefault();
      used.dataset.tapped = used.matches(':focus-visible') ? 'keys' : 'pointer';
      if (used !== wish) wishFor(used);
      wake();
    } else if (isLink) {
      leave();
    }
  });
  window.addEventListener('pagehide', () => wishFor(null));
}

// A slider over two photos of the same place shows more of one or the other.
document.addEventListener('input', (event) => {
  const pictures = event.target.matches('.compare input') && event.target.parentElement;
  if (pictures) pictures.style.setProperty('--at', event.target.value + '%');
});
