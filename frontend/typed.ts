/*
 * Keeps what is typed, picked or ticked until the server has it: in this tab only, gone with the tab and at sign-out. It bridges the moment
 * between a key stroke and the next save, through a reload, an expired session or a lost connection.
 */
type Typed = Record<string, string>;

type Form = HTMLElement & { typedKey?: string };

interface Keeper {
  watch(form: Form, key: string): void;
  move(form: Form, from: string, to: string): void;
  kept(key: string): Typed | null;
  saved(key: string, values: Typed): void;
  forget(key: string): void;
}

const read = (key: string): Typed | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null; // storage can be switched off: the server's draft remains
  }
};

const write = (key: string, values: Typed | null) => {
  try {
    if (values && Object.keys(values).length) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // as above, or full
  }
};

const keeper: Keeper = {
  watch(form, key) {
    const known = form.typedKey;
    form.typedKey = key;
    if (known) return;
    form.addEventListener('input', (event) => {
      const field = (event.target as HTMLElement).closest('[data-typed]');
      const name = field?.getAttribute('data-typed');
      const at = form.typedKey;
      const input = event.target as HTMLInputElement;
      const value = input.type === 'checkbox' ? String(input.checked) : input.value;
      if (name && at) write(at, { ...read(at), [name]: value });
    });
  },
  move(form, from, to) {
    write(to, { ...read(to), ...read(from) });
    write(from, null);
    form.typedKey = to;
  },
  kept: read,
  saved(key, values) {
    const now = read(key);
    if (!now) return;
    for (const [name, value] of Object.entries(values)) if (now[name] === value) delete now[name];
    write(key, now);
  },
  forget: (key) => write(key, null),
};

(window as unknown as { typed: Keeper }).typed = keeper;

export {};
