// A fact as an element: what is said, by whom, in which sentence of which article.
const link = (node, text) => el('a', {href: linkTo(node)}, bdi(text || node.label || node.id));

function withCommas(parts) {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));
}

function articleOf(node) {
  return targets(node, 'inArticle')[0] || targets(node, 'reportedIn')[0];
}

function source(article) {
  const date = article.values.date_published || article.values.reference_date;
  return el('cite', {}, link(article), ...(date ? [', ', bdi(date)] : []));
}

// The sentences of an event or tenure with their article; only the articles where the texts were left out.
function evidence(node) {
  const quotes = targets(node, 'evidence').filter((sentence) => sentence.values.text !== undefined);
  if (quotes.length === 0) return targets(node, 'reportedIn').map((article) => el('p', {class: 'source'}, source(article)));
  return quotes.map((sentence) => {
    const article = articleOf(sentence);
    return el('blockquote', {}, el('p', {dir: 'auto'}, sentence.values.text), article ? source(article) : '');
  });
}

const badge = (status) => {
  const kind = happened.includes(status) ? 'done' : notHappened.includes(status) ? 'never' : 'open';
  return status ? el('span', {class: 'badge ' + kind}, status.toLowerCase()) : '';
};

function speakers(event) {
  const who = targets(event, 'attributedTo');
  return who.length ? el('span', {class: 'speaker'}, 'according to ', ...withCommas(who.map((one) => link(one)))) : '';
}

// One event in a list; `role` says what somebody does in it.
function eventItem(event, role) {
  return el('li', {class: 'event', 'data-id': event.id},
    el('div', {class: 'line'}, el('time', {}, when(event)), ' ', badge(event.status), ' ',
      el('strong', {}, link(event)), role ? el('span', {class: 'role'}, ' as ', bdi(role)) : '', ' ', speakers(event)),
    evidence(event));
}

const modifier = (tenure) => (tenure.values.modifier ? [' (', bdi(tenure.values.modifier), ')'] : []);

function tenureItem(tenure, holder) {
  const offices = targets(tenure, 'office');
  const holders = targets(tenure, 'holder').filter((one) => one !== holder);
  const asOf = tenure.values.as_of ? 'as of ' + tenure.values.as_of : '';
  return el('li', {}, el('div', {class: 'line'}, ...withCommas(offices.map((office) => link(office))),
    ...modifier(tenure), holders.length ? ': ' : ' ',
    ...withCommas(holders.map((one) => link(one))), ' ', el('time', {}, asOf)), evidence(tenure));
}

// A list that shows its first entries, and more when asked.
function longList(tag, entries, make, step = 100) {
  const list = el(tag, {class: 'long'});
  let shown = 0;
  const more = el('button', {class: 'more', click: () => show(step)});
  const show = (count) => {
    for (const entry of entries.slice(shown, shown + count)) list.append(make(entry));
    shown = Math.min(shown + count, entries.length);
    more.hidden = shown === entries.length;
    more.textContent = 'Show more (' + (entries.length - shown) + ' left)';
  };
  show(step);
  window.addEventListener('beforeprint', () => { if (list.isConnected) show(1000); });
  return [list, more];
}

const section = (title, ...content) => (content.flat().length
  ? el('section', {}, el('h3', {}, title), ...content) : '');

function grouped(list, key) {
  const groups = new Map();
  for (const one of list) {
    if (!groups.has(key(one))) groups.set(key(one), []);
    groups.get(key(one)).push(one);
  }
  return groups;
}

const hiddenRoles = ['evidence', 'reportedIn', 'inArticle', 'attributedTo', 'holdsOffice', 'sameAs'];
const better = {alt_label: 'also called', iso3: 'ISO code', wikidata: 'Wikidata', date_published: 'published'};
const hiddenValues = ['begin', 'end', 'status', 'text', 'label', 'begin_offset', 'confidence', 'time_expression', 'url'];

// Everything that is known of a node, as one definition list.
function properties(node) {
  const rows = [];
  for (const [role, group] of grouped(node.out.filter((edge) => !hiddenRoles.includes(edge.role)), (edge) => edge.label))
    rows.push(el('dt', {}, role), el('dd', {}, ...withCommas(group.map((edge) => link(edge.target)))));
  const others = node.into.filter((edge) => !['Event', 'Tenure', 'Sentence'].includes(edge.source.kind));
  for (const [role, group] of grouped(others, (edge) => edge.label))
    rows.push(el('dt', {}, '← ' + role), el('dd', {}, ...withCommas(group.slice(0, 60).map((edge) => link(edge.source)))));
  for (const [name, value] of Object.entries(node.values)) {
    if (!hiddenValues.includes(name)) rows.push(el('dt', {}, better[name] || name.replaceAll('_', ' ')), el('dd', {}, bdi(value)));
  }
  if (node.kind === 'Event' && node.values.confidence) rows.push(el('dt', {}, 'confidence'), el('dd', {}, bdi(node.values.confidence)));
  if (/^https?:\/\//.test(node.values.url || ''))
    rows.push(el('dt', {}, 'url'), el('dd', {}, el('a', {href: node.values.url, rel: 'noopener noreferrer'}, bdi(node.values.url))));
  return rows.length ? [el('dl', {}, ...rows)] : [];
}

function facts(node) {
  const asEvent = node.kind === 'Event' || node.kind === 'Tenure';
  const roles = grouped(node.into.filter((edge) => edge.source.kind === 'Event'), (edge) => edge.source);
  const inEvents = [...roles.keys()].sort(byDate);
  const tenures = [...sources(node, 'holder'), ...sources(node, 'office')];
  const words = (event) => [...new Set(roles.get(event).map((edge) => edge.label))].join(', ');
  const role = (event) => (node.kind === 'Article' ? '' : words(event));
  return [
    el('h2', {}, bdi(node.label || node.id)),
    el('p', {class: 'kind'}, node.class ? node.kind + ', ' + node.class : node.kind, ' ',
      asEvent && node.kind === 'Event' ? el('time', {}, when(node)) : '', ' ', badge(node.status), ' ', speakers(node)),
    asEvent ? evidence(node) : node.values.text !== undefined ? el('blockquote', {}, el('p', {dir: 'auto'}, node.values.text)) : '',
    section('Offices', tenures.length ? el('ul', {}, ...tenures.map((tenure) => tenureItem(tenure, node))) : []),
    properties(node),
    section('Events (' + inEvents.length + ')',
      inEvents.length ? longList('ul', inEvents, (event) => eventItem(event, role(event)), 30) : []),
  ].flat();
}
