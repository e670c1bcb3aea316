// Moving about in the picture: by mouse, fingers and keys.
let drawing = 0;
function drawSoon() {
  if (!drawing) drawing = requestAnimationFrame(() => { drawing = 0; draw(); });
}

// While a big picture moves, it has no captions.
let settling = 0;
function drawMoving() {
  if (isCrowded) {
    view.isMoving = true;
    clearTimeout(settling);
    settling = setTimeout(() => { view.isMoving = false; drawSoon(); }, 150);
  }
  drawSoon();
}

function resize() {
  const box = canvas.parentElement.getBoundingClientRect();
  if (box.width === 0) return false;
  const scale = window.devicePixelRatio || 1;
  view.width = box.width;
  view.height = box.height;
  canvas.width = Math.round(box.width * scale);
  canvas.height = Math.round(box.height * scale);
  return true;
}

// When its room changes, the picture keeps its middle.
new ResizeObserver(() => {
  const {width, height} = view;
  if (!resize()) return;
  view.dx += (view.width - width) / 2;
  view.dy += (view.height - height) / 2;
  draw();
}).observe(canvas.parentElement);

function fit(list = dots.filter((dot) => dot.shown)) {
  if (list.length === 0 || view.width === 0) return;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const dot of list) {
    left = Math.min(left, dot.x - dot.r);
    right = Math.max(right, dot.x + dot.r);
    top = Math.min(top, dot.y - dot.r);
    bottom = Math.max(bottom, dot.y + dot.r);
  }
  const margin = 26;
  const below = $('legend').offsetHeight;
  view.k = Math.min((view.width - 2 * margin) / (right - left), (view.height - 2 * margin - below) / (bottom - top), 1.6);
  view.dx = view.width / 2 - view.k * (left + right) / 2;
  view.dy = (view.height - below) / 2 - view.k * (top + bottom) / 2;
  drawSoon();
}

// What is seen first: everything, or on a small screen the biggest part of it.
function fitFirst() {
  fit();
  if (view.k > 0.3) return;
  let biggest = [];
  const seen = new Set();
  for (const dot of dots) {
    if (seen.has(dot)) continue;
    const part = [dot];
    seen.add(dot);
    for (const one of part) {
      for (const line of one.lines) {
        for (const end of [line.source, line.target]) if (!seen.has(end)) { seen.add(end); part.push(end); }
      }
    }
    if (part.length > biggest.length) biggest = part;
  }
  fit(biggest);
}

function zoom(factor, x = view.width / 2, y = view.height / 2) {
  const k = Math.min(Math.max(view.k * factor, 0.01), 8);
  view.dx = x - (x - view.dx) * k / view.k;
  view.dy = y - (y - view.dy) * k / view.k;
  view.k = k;
  drawMoving();
}

// Brings a node into view, near enough to read its surroundings.
function moveTo(dot) {
  view.k = Math.max(view.k, Math.min(0.9, 1.2));
  view.dx = view.width / 2 - dot.x * view.k;
  view.dy = view.height / 2 - dot.y * view.k;
  drawSoon();
}

function dotAt(x, y) {
  let best;
  let least = 6;
  for (const dot of dots) {
    if (!dot.shown) continue;
    const [dx, dy] = place(dot);
    const distance = Math.hypot(x - dx, y - dy) - radius(dot);
    if (distance < least) { least = distance; best = dot; }
  }
  return best;
}

function showTip(dot, x, y) {
  const tip = $('tip');
  tip.hidden = !dot;
  canvas.classList.toggle('over', Boolean(dot));
  if (!dot) return;
  tip.replaceChildren(bdi(dot.label), dot.kind === 'Event' ? el('small', {}, when(dot) + (dot.status ? ', ' + dot.status.toLowerCase() : '')) : '');
  tip.style.left = Math.min(x + 12, view.width - 230) + 'px';
  tip.style.top = Math.max(0, Math.min(y + 14, view.height - 60)) + 'px';
}

const fingers = new Map();
let travelled = 0;
const at = (event) => {
  const box = canvas.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};
canvas.addEventListener('pointerdown', (event) => {
  canvas.setPointerCapture(event.pointerId);
  fingers.set(event.pointerId, at(event));
  if (fingers.size === 1) travelled = 0;
});
canvas.addEventListener('pointermove', (event) => {
  const [x, y] = at(event);
  const before = fingers.get(event.pointerId);
  if (!before) {
    const dot = dotAt(x, y);
    showTip(dot, x, y);
    if (dot !== picked.hover) { picked.hover = dot; drawSoon(); }
    return;
  }
  const other = [...fingers].find(([id]) => id !== event.pointerId);
  if (other) {
    const [ox, oy] = other[1];
    zoom(Math.hypot(x - ox, y - oy) / Math.max(1, Math.hypot(before[0] - ox, before[1] - oy)), ox, oy);
  } else {
    view.dx += x - before[0];
    view.dy += y - before[1];
    drawMoving();
  }
  travelled += Math.hypot(x - before[0], y - before[1]);
  fingers.set(event.pointerId, [x, y]);
});
const lift = (event) => fingers.delete(event.pointerId);
canvas.addEventListener('pointercancel', lift);
canvas.addEventListener('pointerup', (event) => {
  lift(event);
  if (travelled > 5) return;
  const dot = dotAt(...at(event));
  location.hash = dot ? linkTo(dot) : '#';
});
canvas.addEventListener('pointerleave', () => { picked.hover = undefined; showTip(); drawSoon(); });
canvas.addEventListener('wheel', (event) => {
  event.preventDefault();
  zoom(Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.0015)), ...at(event));
}, {passive: false});

// The nearest shown node in the direction of an arrow key.
function step(dx, dy) {
  const from = picked.node && picked.node.x !== undefined ? picked.node : byRadius.find((dot) => dot.shown);
  if (!from || from !== picked.node) return from;
  let best;
  let least = Infinity;
  for (const dot of dots) {
    const along = (dot.x - from.x) * dx + (dot.y - from.y) * dy;
    const aside = Math.abs((dot.x - from.x) * dy) + Math.abs((dot.y - from.y) * dx);
    if (!dot.shown || dot === from || along <= 0 || aside > 2 * along) continue;
    if (along + 2 * aside < least) { least = along + 2 * aside; best = dot; }
  }
  return best;
}

const arrows = {ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1]};
canvas.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (arrows[event.key]) {
    const next = step(...arrows[event.key]);
    if (next) location.hash = linkTo(next);
  } else if (event.key === '+' || event.key === '=') zoom(1.25);
  else if (event.key === '-') zoom(0.8);
  else if (event.key === '0') fit();
  else if (event.key === 'Enter' && picked.node) $('panel').focus();
  else return;
  event.preventDefault();
});
$('zoom-in').addEventListener('click', () => zoom(1.4));
$('zoom-out').addEventListener('click', () => zoom(1 / 1.4));
$('fit').addEventListener('click', () => fit());
