// What is shown: kinds, roles, statuses, a state, a least confidence, a span of days.
const filters = {kinds: new Set(drawnKinds), roles: new Set(lines.map((line) => line.role)), statuses: new Set(['', ...statuses]),
  state: undefined, sure: 0, from: -Infinity, to: Infinity, undated: true};
const shownChanged = [];

function isEventShown(event) {
  const inTime = event.from === undefined ? filters.undated : event.to >= filters.from && event.from <= filters.to;
  const status = statuses.includes(event.status) ? event.status : '';
  const inState = !filters.state || event.states.has(filters.state) ||
    event.out.some((edge) => edge.target.states.has(filters.state));
  return inTime && inState && filters.statuses.has(status) && event.sure >= filters.sure;
}

let allRoles = filters.roles.size;
function isNarrowed() {
  return filters.state !== undefined || filters.sure > 0 || filters.statuses.size <= statuses.length ||
    filters.from > -Infinity || filters.to < Infinity || !filters.undated || filters.roles.size < allRoles;
}

// Sets `shown` of every dot and line. Who has lines but none of them is shown, is not shown either.
function applyFilters() {
  for (const event of events) event.passes = isEventShown(event);
  for (const dot of dots) {
    const inState = dot.kind === 'Event' || !filters.state || dot.states.has(filters.state) || dot.lines.some(
      (line) => (line.source.kind === 'Event' && line.source.passes) || line.target.states.has(filters.state));
    dot.shown = filters.kinds.has(dot.kind) && inState && (dot.kind !== 'Event' || dot.passes);
  }
  for (const line of lines) line.shown = line.source.shown && line.target.shown && filters.roles.has(line.role);
  if (isNarrowed()) {
    for (const dot of dots) {
      if (dot.kind === 'Event' && filters.roles.size === allRoles) continue;
      if (dot.lines.length || !filters.state) dot.shown = dot.shown && dot.lines.some((line) => line.shown);
    }
    for (const line of lines) line.shown = line.shown && line.source.shown && line.target.shown;
  }
  const count = dots.filter((dot) => dot.shown).length;
  $('active').textContent = count === dots.length ? '' : '(' + count + ' of ' + dots.length + ' shown)';
  shownChanged.forEach((tell) => tell());
}

function checks(title, set, entries) {
  const boxes = entries.map(([value, label, count]) => {
    const box = el('input', {type: 'checkbox', 'data-value': value, change: () => {
      if (box.checked) set.add(value); else set.delete(value);
      applyFilters();
    }});
    box.checked = true;
    return el('label', {}, box, el('span', {class: 'swatch ' + value}), el('span', {}, label), el('small', {}, String(count)));
  });
  const all = (on) => () => {
    boxes.forEach((label) => {
      const box = label.querySelector('input');
      box.checked = on;
      if (on) set.add(box.dataset.value); else set.delete(box.dataset.value);
    });
    applyFilters();
  };
  return el('fieldset', {}, el('legend', {}, title), ...boxes, boxes.length < 3 ? '' : el('div', {class: 'all'},
    el('button', {type: 'button', click: all(true)}, 'all'), el('button', {type: 'button', click: all(false)}, 'none')));
}

function counted(list, key) {
  const counts = new Map();
  for (const one of list) counts.set(key(one), (counts.get(key(one)) || 0) + 1);
  return counts;
}

function buildFilters() {
  const kinds = counted(dots, (dot) => dot.kind);
  const known = counted(events, (event) => (statuses.includes(event.status) ? event.status : ''));
  const roles = [...counted(lines, (line) => line.role)].sort((a, b) => b[1] - a[1]);
  const words = new Map(lines.map((line) => [line.role, line.label]));
  const states = nodes.filter((node) => node.kind === 'State').sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const state = el('select', {'aria-label': 'State', change: () => {
    filters.state = state.value === '' ? undefined : nodes[Number(state.value)];
    applyFilters();
    fit();
  }}, el('option', {value: ''}, 'any state'), ...states.map((one) => el('option', {value: String(one.index)}, one.label)));
  const shown = el('output', {}, '0');
  const sure = el('input', {type: 'range', min: '0', max: '1', step: '0.05', value: '0', 'aria-label': 'Least confidence', input: () => {
    filters.sure = Number(sure.value);
    shown.textContent = sure.value;
    applyFilters();
  }});
  $('filter-form').append(
    checks('Kind', filters.kinds, drawnKinds.filter((kind) => kinds.has(kind)).map((kind) => [kind, kind, kinds.get(kind)])),
    el('fieldset', {}, el('legend', {}, 'State'), state),
    checks('Status of events', filters.statuses, ['', ...statuses].filter((one) => known.has(one))
      .map((one) => [one, one === '' ? 'not said' : one.toLowerCase(), known.get(one)])),
    el('fieldset', {}, el('legend', {}, 'Confidence at least ', shown), sure),
    checks('Role', filters.roles, roles.map(([role, count]) => [role, words.get(role), count])));
}
