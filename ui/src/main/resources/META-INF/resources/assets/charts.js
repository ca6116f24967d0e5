// Draws the data of a TrendChart with ECharts, which is loaded when the first chart appears.

const library = new URL('../vendor/echarts/echarts.min.js', import.meta.url);
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'pin', 'arrow'];
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
  probe.style.color = `var(${token})`;
  element.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

function palette(element) {
  return {
    text: colour(element, '--gm-text'),
    quiet: colour(element, '--gm-text-quiet'),
    rule: colour(element, '--gm-rule'),
    surface: colour(element, '--gm-surface'),
    lines: [1, 2, 3, 4, 5, 6].map((n) => colour(element, `--gm-series-${n}`)),
  };
}

function band(line, index, stroke) {
  const common = {
    type: 'line', stack: `band-${index}`, stackStrategy: 'all', silent: true, symbol: 'none',
    lineStyle: { opacity: 0 }, tooltip: { show: false }, emphasis: { disabled: true }, animation: false,
  };
  return [
    { ...common, data: line.points.map((p) => p.lower ?? null) },
    {
      ...common,
      data: line.points.map((p) => (p.lower == null || p.upper == null ? null : p.upper - p.lower)),
      areaStyle: { color: stroke, opacity: 0.16 },
    },
  ];
}

function curve(line, index, colours, small) {
  const stroke = colours.lines[index];
  return {
    name: line.name, type: 'line', z: 10 - index, connectNulls: false,
    symbol: symbols[index], symbolSize: index === 0 ? 9 : 7,
    data: line.points.map((p) => p.value ?? null),
    color: stroke,
    lineStyle: { width: index === 0 ? 3 : 2, type: index === 0 ? 'solid' : 'dashed' },
    endLabel: { show: !small, formatter: line.name, color: stroke, fontWeight: index === 0 ? 650 : 450, width: 120, overflow: 'break' },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}

function options(data, colours, small) {
  const format = new Intl.NumberFormat(data.locale, data.share ? { style: 'percent' } : {});
  const text = { color: colours.quiet, fontFamily: 'inherit', fontSize: 13 };
  return {
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    animationDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300,
    grid: { left: 8, right: small ? 12 : 136, top: 16, bottom: small ? 48 : 8, containLabel: true },
    legend: { show: small, bottom: 0, type: 'scroll', textStyle: { color: colours.text }, data: data.lines.map((l) => l.name) },
    tooltip: {
      trigger: 'axis', backgroundColor: colours.surface, borderColor: colours.rule, textStyle: { color: colours.text },
      confine: true, renderMode: 'richText',
      formatter: (hits) => {
        const period = hits[0]?.dataIndex ?? 0;
        return [data.periods[period], ...data.lines.map((l) => `${l.name}: ${l.points[period].words}`)].join('\n');
      },
    },
    xAxis: {
      type: 'category', data: data.periods, boundaryGap: true, axisLabel: { ...text, interval: 0, hideOverlap: true, width: small ? 72 : 130, overflow: 'break' },
      axisLine: { lineStyle: { color: colours.rule } }, axisTick: { show: false },
    },
    yAxis: {
      type: 'value', min: data.lowest, max: data.highest, axisLabel: { ...text, formatter: (v) => format.format(v) },
      splitLine: { lineStyle: { color: colours.rule } },
    },
    series: data.lines.flatMap((line, index) => [
      ...(line.points.some((p) => p.lower != null) ? band(line, index, colours.lines[index]) : []),
      curve(line, index, colours, small),
    ]),
  };
}

/** Draws a trend into an element, and again when its size or the colours of the page change. */
export async function trend(element, data) {
  const library = await echarts();
  if (!element.isConnected) return;
  element.chart?.end();
  const canvas = library.init(element, null, { renderer: 'svg' });
  const draw = () => {
    if (!element.isConnected) return end();
    canvas.resize();
    canvas.setOption(options(data, palette(element), element.clientWidth < narrow), true);
  };
  const size = new ResizeObserver(draw);
  const page = new MutationObserver(draw);
  const system = matchMedia('(prefers-color-scheme: dark)');
  function end() {
    size.disconnect();
    page.disconnect();
    system.removeEventListener('change', draw);
    canvas.dispose();
  }
  element.chart = { end };
  size.observe(element);
  page.observe(document.documentElement, { attributes: true, attributeFilter: ['theme', 'style'] });
  system.addEventListener('change', draw);
  draw();
}
