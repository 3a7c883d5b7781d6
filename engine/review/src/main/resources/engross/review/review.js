'use strict';
(function () {
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const form = document.querySelector('form.tools');
  const clauses = all('article.clause');
  const position = document.getElementById('position');
  let current = -1;

  const chosen = name => all('input[name=' + name + ']:checked', form).map(input => input.value);
  const has = name => form.querySelector('input[name=' + name + ']') !== null;
  const shown = () => clauses.filter(clause => !clause.hidden);
  const filled = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name]);

  function tell() {
    const visible = shown();
    const at = visible.indexOf(clauses[current]);
    position.textContent = at < 0
      ? filled(position.dataset.count, { n: visible.length, total: clauses.length })
      : filled(position.dataset.text, { n: at + 1, total: visible.length });
  }

  function filter() {
    const kinds = chosen('kind');
    const authors = chosen('author');
    const presences = chosen('presence');
    const alerts = chosen('alerts').length > 0;
    for (const clause of clauses) {
      const by = clause.dataset.authors.split(' ').filter(author => author !== '');
      clause.hidden = !(kinds.includes(clause.dataset.kind)
        && (by.length === 0 || by.some(author => authors.includes(author)))
        && (!has('presence') || presences.includes(clause.dataset.presence))
        && (!alerts || clause.dataset.alerts !== '0'));
    }
    document.querySelector('.none').hidden = shown().length > 0;
    tell();
  }

  function view() {
    const sides = chosen('view')[0] === 'sides';
    document.body.classList.toggle('as-sides', sides);
    document.body.classList.toggle('as-inline', !sides);
  }

  function unchanged() {
    const open = chosen('unchanged').length > 0;
    all('details.unchanged').forEach(details => { details.open = open; });
  }

  function go(to) {
    if (current >= 0) clauses[current].classList.remove('current');
    current = clauses.indexOf(to);
    to.classList.add('current');
    to.focus({ preventScroll: true });
    to.scrollIntoView({ block: 'center' });
    tell();
  }

  function step(by) {
    const visible = shown();
    if (visible.length === 0) return;
    let at = visible.indexOf(clauses[current]);
    if (at < 0) {
      const before = visible.filter(clause => clauses.indexOf(clause) < current).length;
      at = by > 0 ? before - 1 : before;
    }
    go(visible[Math.min(Math.max(at + by, 0), visible.length - 1)]);
  }

  function press(name, value) {
    const input = form.querySelector('input[name=' + name + '][value=' + value + ']');
    input.checked = input.type === 'radio' ? true : !input.checked;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  }

  const keys = {
    n: () => step(1),
    j: () => step(1),
    p: () => step(-1),
    k: () => step(-1),
    s: () => press('view', chosen('view')[0] === 'sides' ? 'inline' : 'sides'),
    u: () => press('unchanged', 'yes'),
    a: () => press('alerts', 'only')
  };

  form.addEventListener('change', () => { view(); filter(); });
  form.querySelector('input[name=unchanged]').addEventListener('change', unchanged);
  form.addEventListener('submit', event => event.preventDefault());
  document.getElementById('next').addEventListener('click', () => step(1));
  document.getElementById('previous').addEventListener('click', () => step(-1));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
  all('a[href^="#c"]').forEach(link => link.addEventListener('click', event => {
    const to = document.getElementById(link.getAttribute('href').slice(1));
    if (to && to.matches('article')) {
      event.preventDefault();
      to.hidden = false;
      go(to);
    }
  }));
  window.addEventListener('beforeprint', () => { document.body.classList.add('printed'); });
  window.addEventListener('afterprint', () => { document.body.classList.remove('printed'); });
  view();
  filter();
}());
