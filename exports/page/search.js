// Search with completion: the words of what is typed begin words of the label, alias or id, whatever the accents.
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const found = $('found');
const box = $('search');
const searchable = nodes.filter((node) => node.kind !== 'Sentence' && node.kind !== 'Tenure');
let entries = [];
let chosen = -1;

function words(node) {
  if (!node.words) node.words = ' ' + plain([node.label, node.values.alt_label || '', node.values.iso3 || ''].join(' ').replace(/[^\p{L}\p{N}]+/gu, ' '));
  return node.words;
}

function matches(text) {
  const wanted = plain(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  const order = ['Person', 'State', 'Organisation', 'Event'];
  const rank = (node) => {
    const kind = order.indexOf(node.kind);
    return (words(node).startsWith(' ' + wanted[0]) ? 0 : 10) + (kind < 0 ? order.length : kind);
  };
  return searchable.filter((node) => wanted.every((word) => words(node).includes(' ' + word)))
    .sort((a, b) => rank(a) - rank(b) || (b.r || 0) - (a.r || 0) || a.index - b.index).slice(0, 12);
}

function choose(index) {
  chosen = index;
  [...found.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
  if (index >= 0) box.setAttribute('aria-activedescendant', 'found-' + index);
  else box.removeAttribute('aria-activedescendant');
}

function closeFound() {
  found.hidden = true;
  box.setAttribute('aria-expanded', 'false');
}

function take(node) {
  closeFound();
  box.value = '';
  location.hash = linkTo(node);
}

box.addEventListener('input', () => {
  entries = matches(box.value);
  found.replaceChildren(...entries.map((node, index) => el('li', {role: 'option', id: 'found-' + index, pointerdown: (event) => {
    event.preventDefault();
    take(node);
  }}, el('span', {class: 'swatch ' + node.kind}), bdi(node.label), el('small', {}, node.kind === 'Event' ? when(node) : node.kind))));
  if (entries.length === 0 && box.value.trim()) found.replaceChildren(el('li', {class: 'none'}, 'nothing found'));
  found.hidden = found.children.length === 0;
  box.setAttribute('aria-expanded', String(!found.hidden));
  choose(entries.length ? 0 : -1);
});
box.addEventListener('keydown', (event) => {
  const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
  if (step && entries.length) choose((chosen + step + entries.length) % entries.length);
  else if (event.key === 'Enter' && entries[chosen] && !found.hidden) take(entries[chosen]);
  else if (event.key === 'Escape') closeFound();
  else return;
  event.preventDefault();
  event.stopPropagation();
});
box.addEventListener('blur', closeFound);
