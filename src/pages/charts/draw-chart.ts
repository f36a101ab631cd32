import { Dataflow, type Loader, logger, parse, SVGStringRenderer, textMetrics, View, Warn } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Chart } from './chart.ts';
import { SMALL } from './chart-frame.ts';
import { chartWords } from './chart-words.ts';
import { groupsSpec } from './groups-spec.ts';
import { PAPER } from './palette.ts';
import { progressSpec } from './progress-spec.ts';
import { scoresSpec } from './scores-spec.ts';
import { svgDocument } from './svg-document.ts';
import { chartText, textWidth } from './text-width.ts';

/**
 * Draws a chart with Vega-Lite, without a browser or a canvas. Untrusted text reaches Vega only as values of
 * the fields that the specs name, never as a name, an expression or an address. Throws what Vega complains of.
 */
export function drawChart(chart: Chart): string {
  return svgDocument(drawing(specOf(chart)), {
    title: chartText(chart.benchmark.name),
    description: chartWords(chart, chartText),
  });
}

function specOf(chart: Chart): TopLevelSpec {
  switch (chart.kind) {
    case 'scores':
      return scoresSpec(chart);
    case 'progress':
      return progressSpec(chart);
    case 'groups':
      return groupsSpec(chart);
  }
}

function drawing(spec: TopLevelSpec): string {
  const complaints: string[] = [];
  const log = logger(Warn);
  log.error = log.warn = (...words) => {
    complaints.push(words.map(String).join(' '));
    return log;
  };
  textMetrics.width = ({ fontSize = SMALL }, text) => textWidth(text, fontSize);
  const { spec: compiled } = compile(spec, { logger: log });
  // The syntax tree is interpreted, so no code is ever made from a text.
  const runtime = parse(compiled, undefined, { ast: true });
  const view = new View(runtime, { expr: expressionInterpreter, loader: NO_LOADER, logger: log });
  try {
    // Nothing is loaded, so the run is over when it returns. Nothing comes after it either: a view that waits to be
    // shown would be kept in memory until all charts are drawn.
    view.runAfter = () => view;
    Dataflow.prototype.evaluate.call(view);
    if (complaints.length > 0) throw new Error(complaints.join(' '));
    return svgOf(view);
  } finally {
    view.finalize();
  }
}

/** What `view.toSVG` would give, at once rather than later: nothing here has to be waited for. */
function svgOf(view: View): string {
  const scene = view.scenegraph();
  const { left = 0, right = 0, top = 0, bottom = 0 } = Object(view.padding());
  const svg =
    'root' in scene &&
    new SVGStringRenderer(NO_LOADER)
      .initialize(null, view.width() + left + right, view.height() + top + bottom, [left, top])
      .background(PAPER)
      .render(scene.root)
      .svg();
  if (typeof svg !== 'string') throw new Error('Vega drew nothing.');
  return svg;
}

const refuse = (address: string) => Promise.reject(new Error(`A chart loads nothing, not "${address}".`));
const NO_LOADER: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };
