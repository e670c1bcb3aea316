// The lists beside the picture, and the facts of the picked node.
const views = ['picture', 'events', 'people', 'articles'];
let current = 'picture';
const stale = new Set(views);

function eventList() {
  const shown = events.filter((event) => event.passes && filters.kinds.has('Event'));
  const headed = [];
  let before;
  for (const event of shown) {
    const year = event.from === undefined ? 'No date' : dateOf(event.from).slice(0, 4);
    if (year !== before) headed.push(year);
    before = year;
    headed.push(event);
  }
  const make = (entry) => (typeof entry === 'string' ? el('li', {class: 'heading'}, el('h3', {}, entry)) : eventItem(entry));
  return [el('h2', {}, shown.length + (shown.length === 1 ? ' event' : ' events') + (shown.length < events.length ? ' of ' + events.length : '')),
    ...longList('ol', headed, make)];
}

function personRow(person) {
  const offices = sources(person, 'holder').map((tenure) => {
    const where = articleOf(tenure);
    return el('div', {}, ...withCommas(targets(tenure, 'office').map((office) => link(office))),
      ...modifier(tenure),
      tenure.values.as_of ? el('small', {}, ' as of ', el('time', {}, tenure.values.as_of)) : '',
      where ? el('small', {}, ' [', link(where, String(articleNumber.get(where))), ']') : '');
  });
  const count = new Set(person.into.filter((edge) => edge.source.kind === 'Event').map((edge) => edge.source)).size;
  return el('tr', {}, el('th', {scope: 'row'}, link(person)), el('td', {}, ...offices),
    el('td', {}, ...withCommas(targets(person, 'represents').map((one) => link(one)))), el('td', {class: 'number'}, String(count)));
}

const articles = nodes.filter((node) => node.kind === 'Article');
const articleNumber = new Map(articles.map((article, index) => [article, index + 1]));

function peopleTable() {
  const people = nodes.filter((node) => node.kind === 'Person').sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const [body, more] = longList('tbody', people, personRow, 200);
  return [el('h2', {}, people.length + (people.length === 1 ? ' person' : ' persons')), el('div', {class: 'scroll'}, el('table', {},
    el('thead', {}, el('tr', {}, ...['Name', 'Offices', 'For', 'Events'].map((title) => el('th', {scope: 'col'}, title)))), body)), more];
}

function articleList() {
  return [el('h2', {}, articles.length + (articles.length === 1 ? ' article' : ' articles')), ...longList('ol', articles, (article) =>
    el('li', {}, link(article), article.values.date_published ? ', ' : '', bdi(article.values.date_published || ''),
      el('small', {}, ' ' + sources(article, 'reportedIn').filter((one) => one.kind === 'Event').length + ' events')))];
}

const makers = {events: eventList, people: peopleTable, articles: articleList};

function refresh() {
  if (current === 'picture') drawSoon();
  else if (stale.has(current)) $(current).replaceChildren(...makers[current]());
  stale.delete(current);
}

function show(name) {
  current = name;
  for (const one of views) {
    $(one).hidden = one !== name;
    $('tab-' + one).setAttribute('aria-selected', String(one === name));
    $('tab-' + one).tabIndex = one === name ? 0 : -1;
  }
  $('timeline').classList.toggle('away', name === 'people' || name === 'articles');
  if (name === 'picture') resize();
  refresh();
}

function pick(node) {
  picked.node = node;
  picked.near = new Set(node && node.lines ? [node, ...node.lines.filter((line) => line.shown).flatMap((line) => [line.source, line.target])] : []);
  const panel = $('panel');
  const opens = panel.hidden && Boolean(node);
  panel.hidden = !node;
  document.body.classList.toggle('has-panel', Boolean(node));
  if (node) {
    panel.replaceChildren(el('button', {class: 'close', 'aria-label': 'Close the facts', click: () => { location.hash = '#'; }}, '×'), ...facts(node));
    panel.scrollTop = 0;
    $('said').textContent = node.label + ', ' + node.kind + ', ' + (node.lines ? node.lines.length : 0) + ' connections';
  }
  if (resize() && node && node.x !== undefined) {
    const [x, y] = place(node);
    if (opens || x < 30 || y < 30 || x > view.width - 30 || y > view.height - 30 || view.k < 0.5) moveTo(node);
  }
  drawSoon();
}
