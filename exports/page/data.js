'use strict';
// The graph as it stands in the page, and what hangs together in it.
const graph = JSON.parse(document.getElementById('graph').textContent);
const nodes = graph.nodes;
const drawnKinds = Object.keys(graph.colours);
const happened = ['Occurred', 'Ongoing'];
const notHappened = ['Negated', 'Failed', 'Cancelled'];
const statuses = [...happened, 'Planned', 'Expected', 'Proposed', 'Hypothetical', ...notHappened];
const $ = (id) => document.getElementById(id);

// An element with attributes, handlers and children; text never becomes markup.
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}
const bdi = (text) => el('bdi', {}, text);

// A day as a number; undefined for what is no date.
function dayOf(text) {
  const time = /^\d{4}-\d\d-\d\d$/.test(text || '') ? Date.parse(text + 'T00:00:00Z') : NaN;
  return Number.isNaN(time) ? undefined : Math.round(time / 86400000);
}
const dateOf = (day) => new Date(day * 86400000).toISOString().slice(0, 10);

const idOf = new Map();
nodes.forEach((node, index) => {
  node.index = index;
  node.values = node.values || {};
  node.label = node.label === undefined ? '' : node.label;
  node.out = [];
  node.into = [];
  idOf.set(node.id, node);
});
const edges = graph.edges.map(([source, target, role, drawn]) => {
  const edge = {source: nodes[source], target: nodes[target], role: graph.roles[role].name,
    label: graph.roles[role].label, drawn: drawn === 1};
  edge.source.out.push(edge);
  edge.target.into.push(edge);
  return edge;
});
const lines = edges.filter((edge) => edge.drawn);
const dots = nodes.filter((node) => node.x !== undefined);
dots.forEach((dot) => { dot.lines = []; });
lines.forEach((line) => { line.source.lines.push(line); line.target.lines.push(line); });

const targets = (node, role) => node.out.filter((edge) => edge.role === role).map((edge) => edge.target);
const sources = (node, role) => node.into.filter((edge) => edge.role === role).map((edge) => edge.source);

for (const node of nodes) {
  const begin = dayOf(node.values.begin);
  const end = dayOf(node.values.end);
  node.from = begin === undefined ? end : begin;
  node.to = end === undefined ? begin : end;
  if (node.to < node.from) node.to = node.from;
  node.status = node.values.status || '';
  node.sure = Number(node.values.confidence ?? 1);
  if (Number.isNaN(node.sure)) node.sure = 1;
}
const byDate = (a, b) => (a.from ?? Infinity) - (b.from ?? Infinity) || a.index - b.index || 0;
const events = nodes.filter((node) => node.kind === 'Event').sort((a, b) =>
  a.from === b.from ? a.index - b.index : byDate(a, b));

// The states that stand behind a node: itself, those it represents or belongs to, an event's parties.
const stateRoles = ['represents', 'nationality', 'partOf', 'governmentOf', 'party', 'targetParty', 'officeOf'];
for (const node of nodes) {
  node.states = new Set(node.kind === 'State' ? [node] : []);
  for (const edge of node.out) {
    const counts = edge.target.kind === 'State' && (stateRoles.includes(edge.role) || node.kind === 'Event');
    if (counts) node.states.add(edge.target);
  }
}

function when(node) {
  const {begin = '', end = ''} = node.values;
  if (!begin && !end) return node.values.time_expression ? '“' + node.values.time_expression + '”' : 'no date';
  if (begin === end) return begin;
  return !begin ? 'until ' + end : !end ? 'from ' + begin : begin + ' to ' + end;
}

// What a deep link means: an id, or the only one that begins with it.
function findId(text) {
  if (idOf.has(text)) return idOf.get(text);
  const starting = nodes.filter((node) => node.id.startsWith(text + '-'));
  return starting.length === 1 ? starting[0] : undefined;
}
const linkTo = (node) => '#' + encodeURIComponent(node.id);
