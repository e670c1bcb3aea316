// Puts the page together; the part of the address behind # says what is picked.
function followAddress() {
  let text = location.hash.slice(1);
  try { text = decodeURIComponent(text); } catch { /* as it stands */ }
  if (text.startsWith('view=')) {
    if (views.includes(text.slice(5))) show(text.slice(5));
    return;
  }
  const node = text ? findId(text) : undefined;
  if (text && !node) $('said').textContent = 'Nothing here is called ' + text;
  pick(node);
}

function buildLegend() {
  const entries = [...drawnKinds.map((kind) => [kind, '', kind]), ['Event', 'Planned', 'to come or open'], ['Event', 'Negated', 'did not happen']];
  const present = entries.filter(([kind, status]) => dots.some((dot) => dot.kind === kind && (!status ||
    (status === 'Negated') === notHappened.includes(dot.status) && !happened.includes(dot.status))));
  $('legend').replaceChildren(...present.map(([kind, status, text]) => {
    const sign = el('canvas', {width: '32', height: '32'});
    const context = sign.getContext('2d');
    context.scale(2, 2);
    drawShape(context, kind, status, 8, 8, 6, colours.paper);
    return el('span', {}, sign, text);
  }));
}

function recolour() {
  readColours();
  buildLegend();
  drawSoon();
}

document.addEventListener('keydown', (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox';
  if (event.key === '/' && !typing) { event.preventDefault(); box.focus(); }
  if (event.key === 'Escape' && picked.node) { location.hash = '#'; canvas.focus({preventScroll: true}); }
});
views.forEach((name, index) => {
  $('tab-' + name).addEventListener('click', () => show(name));
  $('tab-' + name).addEventListener('keydown', (event) => {
    const to = {ArrowRight: index + 1, ArrowLeft: index - 1}[event.key];
    if (to === undefined) return;
    const next = views[(to + views.length) % views.length];
    show(next);
    $('tab-' + next).focus();
  });
});
window.addEventListener('hashchange', followAddress);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
window.addEventListener('beforeprint', () => { isPrinting = true; recolour(); draw(); });
window.addEventListener('afterprint', () => { isPrinting = false; recolour(); });
shownChanged.push(() => { stale.add('events'); refresh(); });

if (window.innerWidth < 900) $('filters').open = false;
buildFilters();
buildTimeline();
readColours();
buildLegend();
applyFilters();
show('picture');
fitFirst();
draw();
performance.mark('drawn');
followAddress();
