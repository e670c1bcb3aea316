// Draws the picture on a canvas. `view` maps the layout to the screen: x * k + dx.
const canvas = $('canvas');
const pen = canvas.getContext('2d');
const view = {k: 1, dx: 0, dy: 0, width: 0, height: 0, isMoving: false};
const picked = {node: undefined, near: new Set(), hover: undefined};
const weight = (dot) => dot.r + (dot.kind === 'State' ? 10 : 0);
const byRadius = [...dots].sort((a, b) => weight(b) - weight(a) || a.index - b.index);
const isCrowded = dots.length > 3000;
const captionFont = 'px system-ui, sans-serif';
let colours = {};
let isPrinting = false;

function readColours() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ['paper', 'ink', 'faint', 'accent', 'line']) colours[name] = style.getPropertyValue('--' + name).trim();
  if (isPrinting) colours = {paper: '#fff', ink: '#000', faint: '#777', accent: '#0b57d0', line: '#888'};
}

const place = (dot) => [dot.x * view.k + view.dx, dot.y * view.k + view.dy];
const radius = (dot) => Math.max(isCrowded ? 1.2 : 2.4, dot.r * Math.min(Math.max(view.k, isCrowded ? 0.1 : 0.36), 1.6));
function isInView(x, y, margin) {
  return x > -margin && y > -margin && x < view.width + margin && y < view.height + margin;
}
const isDim = (dot) => picked.node !== undefined && picked.node.lines !== undefined && !picked.near.has(dot);

function strokeLines(list, colour, width, alpha) {
  pen.beginPath();
  for (const line of list) {
    const [ax, ay] = place(line.source);
    const [bx, by] = place(line.target);
    const misses = Math.max(ax, bx) < 0 || Math.max(ay, by) < 0 || Math.min(ax, bx) > view.width || Math.min(ay, by) > view.height;
    if (misses) continue;
    pen.moveTo(ax, ay);
    pen.lineTo(bx, by);
  }
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.globalAlpha = alpha;
  pen.stroke();
  pen.globalAlpha = 1;
}

// Circle for persons and events, square for states, square on its corner for organisations.
function outline(context, kind, x, y, r) {
  context.beginPath();
  if (kind === 'State') context.rect(x - 0.88 * r, y - 0.88 * r, 1.76 * r, 1.76 * r);
  else if (kind === 'Organisation') {
    context.moveTo(x, y - 1.13 * r);
    context.lineTo(x + 1.13 * r, y);
    context.lineTo(x, y + 1.13 * r);
    context.lineTo(x - 1.13 * r, y);
    context.closePath();
  } else context.arc(x, y, r, 0, 2 * Math.PI);
}

// Full for what is or happened, hollow for what is to come or open, dashed for what did not happen.
function drawShape(context, kind, status, x, y, r, paper) {
  const colour = graph.colours[kind];
  const isFull = kind !== 'Event' || status === '' || happened.includes(status) || r < 2;
  outline(context, kind, x, y, isFull ? r : r - 0.5);
  context.fillStyle = isFull ? colour : paper;
  context.fill();
  context.strokeStyle = isFull ? paper : colour;
  context.lineWidth = isFull ? 1 : Math.min(1.8, r / 2);
  context.setLineDash(notHappened.includes(status) && !isFull ? [2, 2] : []);
  if (r >= 2) context.stroke();
  context.setLineDash([]);
}

function drawDots() {
  for (let i = byRadius.length - 1; i >= 0; i--) {
    const dot = byRadius[i];
    if (!dot.shown) continue;
    const [x, y] = place(dot);
    const r = radius(dot);
    if (!isInView(x, y, r)) continue;
    pen.globalAlpha = isDim(dot) ? 0.18 : 1;
    if (isCrowded && r < 3.5 && dot !== picked.node && dot !== picked.hover) {
      pen.fillStyle = graph.colours[dot.kind];
      pen.fillRect(x - 0.9 * r, y - 0.9 * r, 1.8 * r, 1.8 * r);
      pen.globalAlpha = 1;
      continue;
    }
    drawShape(pen, dot.kind, dot.status, x, y, r, colours.paper);
    pen.globalAlpha = 1;
    if (dot !== picked.node && dot !== picked.hover) continue;
    outline(pen, dot.kind, x, y, r + 4);
    pen.strokeStyle = colours.accent;
    pen.lineWidth = 2.5;
    pen.stroke();
  }
}

// Boxes of captions that are there already, by squares of the screen.
class Taken {
  constructor() { this.squares = new Map(); }
  * keys([left, top, right, bottom]) {
    for (let x = left >> 6; x <= right >> 6; x++) for (let y = top >> 6; y <= bottom >> 6; y++) yield x * 4096 + y;
  }
  meets(box) {
    for (const key of this.keys(box)) {
      for (const b of this.squares.get(key) || []) if (box[0] < b[2] && b[0] < box[2] && box[1] < b[3] && b[1] < box[3]) return true;
    }
    return false;
  }
  add(box) {
    for (const key of this.keys(box)) this.squares.set(key, [...(this.squares.get(key) || []), box]);
  }
}

// Writes where neither `taken` nor `also` has something.
function write(taken, also, text, x, base, size, colour) {
  const half = pen.measureText(text).width / 2 + 2;
  const box = [x - half, base - 0.85 * size, x + half, base + 0.3 * size];
  if (box[0] < 0 || box[2] > view.width || taken.meets(box) || (also && also.meets(box))) return false;
  taken.add(box);
  pen.strokeStyle = colours.paper;
  pen.lineWidth = 3;
  pen.strokeText(text, x, base);
  pen.fillStyle = colour;
  pen.fillText(text, x, base);
  return true;
}

function drawCaptions() {
  const size = view.k < 0.5 ? 10 : 11;
  pen.textAlign = 'center';
  pen.direction = 'ltr';
  pen.lineJoin = 'round';
  pen.font = size + captionFont;
  const taken = new Taken();
  const events = new Taken();  // their small dots give way to names, not to captions of other events
  const shown = byRadius.filter((dot) => dot.shown && isInView(...place(dot), 0) && !isDim(dot)).slice(0, 900);
  for (const dot of shown) {
    const [x, y] = place(dot);
    const r = radius(dot) * 0.9;
    (dot.kind === 'Event' ? events : taken).add([x - r, y - r, x + r, y + r]);
  }
  const near = (dot) => dot === picked.node || dot === picked.hover;
  const isEvent = (dot) => dot.kind === 'Event' && !near(dot);
  const worded = view.k > 0.6 || picked.near.size > 0 || lines.length < 150;
  for (const dot of [...shown.filter(near), ...shown.filter((one) => !near(one) && !isEvent(one)), ...shown.filter((one) => worded && isEvent(one))]) {
    const [x, y] = place(dot);
    const r = radius(dot);
    pen.font = (dot.kind === 'State' || dot === picked.node ? '600 ' : '') + size + captionFont;
    const colour = dot.kind === 'Event' ? colours.faint : colours.ink;
    const bases = [y + r + size, y - r - 0.4 * size];
    const aside = r + 4 + pen.measureText(dot.caption).width / 2;
    const beside = [0.35 * size, 0.7 * r + 0.7 * size, -0.7 * r].flatMap((height) => [[x + aside, y + height], [x - aside, y + height]]);
    const places = [...bases.map((base) => [x, base]), ...(isEvent(dot) ? [] : beside)];
    const fits = (avoided) => places.some(([middle, base]) => write(taken, avoided, dot.caption, middle, base, size, colour));
    if (!fits(events) && !isEvent(dot)) fits(undefined);
  }
  pen.font = size - 1 + captionFont;
  for (const line of picked.node && picked.node.lines ? picked.node.lines.filter((one) => one.shown).slice(0, 40) : []) {
    const [ax, ay] = place(line.source);
    const [bx, by] = place(line.target);
    if (Math.hypot(ax - bx, ay - by) > 70) write(taken, events, line.label, (ax + bx) / 2, (ay + by) / 2 + 3, size - 1, colours.accent);
  }
}

function draw() {
  const scale = window.devicePixelRatio || 1;
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.clearRect(0, 0, view.width, view.height);
  const shown = lines.filter((line) => line.shown);
  const own = picked.node && picked.node.lines ? shown.filter((line) => line.source === picked.node || line.target === picked.node) : [];
  strokeLines(shown, colours.line, 1, own.length ? 0.15 : lines.length > 4000 ? 0.25 : 0.5);
  strokeLines(own, colours.accent, 1.6, 0.9);
  drawDots();
  if (!view.isMoving) drawCaptions();
}
