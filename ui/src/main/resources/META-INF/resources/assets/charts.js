// Draws the options of a ChartFrame with ECharts, which is loaded when the first chart appears.

const library = new URL('../vendor/echarts/echarts.min.js', import.meta.url);
const narrow = 520;
let loading;

function echarts() {
  loading ??= new Promise((loaded, failed) => {
    const script = document.createElement('script');
    script.src = library;
    script.onload = () => loaded(window.echarts);
    script.onerror = failed;
    document.head.append(script);
  });
  return loading;
}

/** A colour token as rgb(…), because ECharts does not know light-dark(). */
function colour(element, token) {
  const probe = document.createElement('span');
  probe.style.color = token;
  element.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** The options with every token replaced by the colour that it has here and now. */
function coloured(part, element) {
  if (typeof part === 'string') return part.startsWith('var(--') ? colour(element, part) : part;
  if (Array.isArray(part)) return part.map((each) => coloured(each, element));
  if (part && typeof part === 'object') {
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, coloured(each, element)]));
  }
  return part;
}

function tick(ticks) {
  return (value) => ticks.find((each) => Math.abs(each.value - value) < 1e-9 * Math.max(1, Math.abs(value)))?.text ?? '';
}

/** The room that the longest word of the names needs. */
function longest(names) {
  return 8 * Math.max(...names.flatMap((each) => String(each.value ?? each).split(' ')).map((word) => word.length));
}

/** Of long names, such as months, only so many as stand beside each other; of numbers ECharts itself leaves some out. */
function thinned(ticks, room) {
  const long = Math.max(0, ...ticks.map((each) => each.text.length));
  const step = long > 6 ? Math.ceil((ticks.length * (7 * long + 12)) / Math.max(room - (room < narrow ? 130 : 240), 1)) : 1;
  return ticks.filter((each, at) => at % step === 0);
}

function axis(own, ticks, look, upright, room, lanes) {
  const small = room < narrow;
  const label = { color: look.quiet, fontFamily: look.font, fontSize: 13, lineHeight: 16 };
  if (own.type === 'category') {
    return {
      ...own, axisTick: { show: false }, axisLine: { show: !upright, lineStyle: { color: look.rule } },
      axisLabel: upright
        ? { ...label, fontSize: small ? 12 : 13, width: small ? 104 : 200, overflow: lanes ? 'break' : 'truncate', interval: 0 }
        : { ...label, interval: 0, hideOverlap: true, width: Math.min(small ? 72 : 130, Math.max(longest(own.data), (room - (small ? 64 : 200)) / own.data.length - 8)), overflow: 'break' },
    };
  }
  const places = ticks.map((each) => each.value);
  return {
    ...own, interval: places.length > 1 ? places[1] - places[0] : undefined,
    axisLabel: { ...label, customValues: (upright ? ticks : thinned(ticks, room)).map((each) => each.value), formatter: tick(ticks), hideOverlap: true },
    axisTick: { show: false, customValues: places }, axisLine: { show: false },
    splitLine: { show: places.length > 0, lineStyle: { color: look.rule } },
  };
}

function tooltip(gm, look) {
  return {
    trigger: gm.together ? 'axis' : 'item', backgroundColor: look.surface, borderColor: look.rule,
    textStyle: { color: look.text }, confine: true, renderMode: 'richText',
    formatter: (hit) => {
      const hits = (Array.isArray(hit) ? hit : [hit]).filter((each) => each.data?.words);
      const lines = hits.map((each) => `${gm.together ? each.seriesName : each.name}: ${each.data.words}`);
      return [...(gm.together && hits.length ? [hits[0].axisValueLabel] : []), ...lines].join('\n');
    },
  };
}

/** Names of dots stay inside the drawing, also of those at its edges. */
function inside(element) {
  const edge = 4;
  return ({ labelRect: { x, width } }) => ({
    hideOverlap: true, dx: Math.max(edge - x, 0) + Math.min(element.clientWidth - edge - x - width, 0),
  });
}

/** What JSON cannot say of a series. */
function shown(series, element, small, ground) {
  const end = series.endLabel && { endLabel: { ...series.endLabel, show: series.endLabel.show && !small } };
  // Its border keeps a number apart from the next one, with which it would read as one, and from lines behind it.
  const names = series.labelLayout?.hideOverlap && {
    labelLayout: inside(element), label: { ...series.label, textBorderColor: ground, textBorderWidth: 3 },
  };
  return { ...series, ...end, ...names };
}

function options(data, element) {
  const { gm, ...own } = coloured(data, element);
  const small = element.clientWidth < narrow;
  const [text, quiet, rule, surface] = ['text', 'text-quiet', 'rule', 'surface'].map((token) => colour(element, `var(--gm-${token})`));
  // ECharts measures text by the font's name and does not know what is inherited.
  const look = { text, quiet, rule, surface, font: getComputedStyle(document.body).fontFamily };
  const named = small ? [...gm.legend, ...gm.narrow.map((name) => ({ name }))] : gm.legend;
  const ends = !small && gm.narrow.length > 0;
  // Beside each other as many as there is room for.
  const rows = small ? named.length : Math.ceil(named.reduce((sum, each) => sum + each.name.length * 7 + 40, 0) / element.clientWidth);
  return {
    ...own,
    textStyle: { fontFamily: look.font },
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    grid: { left: 8, right: ends ? 136 : gm.column ? (small ? 48 : 64) : 20, top: 16 + rows * 24, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', outerBoundsClampWidth: '40%' },
    legend: { show: named.length > 0, top: 0, left: 0, orient: small ? 'vertical' : 'horizontal', selectedMode: false, itemWidth: 16, textStyle: { color: text }, data: named },
    tooltip: tooltip(gm, look),
    xAxis: axis(own.xAxis, gm.x, look, false, element.clientWidth, false),
    yAxis: axis(own.yAxis, gm.y, look, true, element.clientWidth, gm.lanes),
    series: own.series.map((each) => shown(each, element, small, surface)),
  };
}

/** Draws a chart into an element, and again when its size or the colours of the page change. */
export async function chart(element, data) {
  const height = () => (data.gm.lanes && element.clientWidth < narrow ? 1.4 : 1) * data.gm.height;
  element.style.height = `${height()}px`;
  const library = await echarts();
  if (!element.isConnected) return;
  element.chart?.end();
  let canvas;
  const draw = () => {
    if (!element.isConnected) return end();
    // In the tab that is not shown there is no room to draw in.
    if (!element.clientWidth) return;
    // Long names of lanes take more lines where there is little room.
    element.style.height = `${height()}px`;
    canvas ??= library.init(element, null, { renderer: 'svg' });
    canvas.resize();
    canvas.setOption(options(data, element), true);
  };
  const size = new ResizeObserver(draw);
  const page = new MutationObserver(draw);
  const system = matchMedia('(prefers-color-scheme: dark)');
  function end() {
    size.disconnect();
    page.disconnect();
    system.removeEventListener('change', draw);
    canvas?.dispose();
  }
  element.chart = { end };
  size.observe(element);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style'] });
  system.addEventListener('change', draw);
  draw();
}
