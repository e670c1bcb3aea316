// When things happened: a histogram of the events with two handles.
function buildTimeline() {
  const dated = events.filter((event) => event.from !== undefined);
  const box = $('timeline');
  if (dated.length === 0) { box.hidden = true; return; }
  const first = dated.reduce((day, event) => Math.min(day, event.from), Infinity);
  const last = dated.reduce((day, event) => Math.max(day, event.to), -Infinity);
  const bars = 80;
  const width = Math.max(1, (last - first + 1) / bars);
  const counts = new Array(bars).fill(0);
  const at = (day) => Math.min(bars - 1, Math.floor((day - first) / width));
  for (const event of dated) counts[at(event.from)]++;
  const most = Math.max(...counts);
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 ' + bars + ' 20');
  picture.setAttribute('preserveAspectRatio', 'none');
  picture.setAttribute('aria-hidden', 'true');
  const rectangles = counts.map((count, index) => {
    const bar = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const height = count === 0 ? 0.3 : 2 + 18 * Math.sqrt(count / most);
    for (const [name, value] of Object.entries({x: index + 0.1, y: 20 - height, width: 0.8, height})) bar.setAttribute(name, value);
    picture.append(bar);
    return bar;
  });
  const handle = (label, value) => el('input', {type: 'range', min: String(first), max: String(last), value: String(value), 'aria-label': label});
  const from = handle('Events from', first);
  const to = handle('Events until', last);
  const said = el('output', {});
  const undated = el('input', {type: 'checkbox', change: () => { filters.undated = undated.checked; applyFilters(); }});
  undated.checked = true;
  const update = (moved) => {
    if (Number(from.value) > Number(to.value)) (moved === from ? to : from).value = moved.value;
    from.style.zIndex = Number(from.value) > (first + last) / 2 ? '2' : '1';
    const [low, high] = [Number(from.value), Number(to.value)];
    filters.from = low === first ? -Infinity : low;
    filters.to = high === last ? Infinity : high;
    for (const [input, day] of [[from, low], [to, high]]) input.setAttribute('aria-valuetext', dateOf(day));
    said.textContent = dateOf(low) + ' to ' + dateOf(high);
    rectangles.forEach((bar, index) => bar.classList.toggle('out', index < at(low) || index > at(high)));
  };
  for (const input of [from, to]) input.addEventListener('input', () => { update(input); applyFilters(); });
  update(from);
  const none = events.length - dated.length;
  box.append(el('div', {class: 'track'}, picture, from, to), el('div', {class: 'said'}, said,
    none ? el('label', {}, undated, ' also ' + none + ' without date') : ''));
}
