import crossfilter from 'crossfilter2';
import * as d3 from 'd3';
import * as dc from 'dc';
import L from 'leaflet';

/** The same five views as most would build them today: dc.js and crossfilter, without delay and transitions. */
dc.config.disableTransitions = true;
dc.constants.EVENT_DELAY = 0;

const dataset = await (await fetch(new URLSearchParams(location.search).get('data'))).json();
const placeOf = new Map(dataset.places.map((place) => [place.id, place]));
const records = dataset.meetings.map((meeting) => ({
  ...meeting,
  day: new Date(meeting.start),
  themeIds: meeting.themes.map(({ theme }) => theme),
  institutionIds: meeting.roles.map(({ institution }) => institution),
}));
const cross = crossfilter(records);
const byMonth = cross.dimension(({ day }) => d3.timeMonth(day));
const byTheme = cross.dimension(({ themeIds }) => themeIds, true);
const byPlace = cross.dimension(({ place }) => place ?? '');
const byInstitution = cross.dimension(({ institutionIds }) => institutionIds, true);
const byDay = cross.dimension(({ day }) => day);

new dc.BarChart('#timeline')
  .width(1200)
  .height(160)
  .dimension(byMonth)
  .group(byMonth.group())
  .x(d3.scaleTime().domain(['2011-01-01', '2025-01-01'].map(d3.isoParse)))
  .xUnits(d3.timeMonths);

new dc.RowChart('#themes').width(380).height(400).dimension(byTheme).group(byTheme.group());

new dc.DataTable('#table')
  .dimension(byDay)
  .size(50)
  .showSections(false)
  .columns(['start', 'title', 'hostCountry', 'kind', ({ institutionIds }) => institutionIds.join('; ')]);

const map = L.map('map').setView([44, 20], 5);
const meetingsAt = byPlace.group();
const circles = new Map(
  dataset.places.map(({ id, lat, lon }) => [id, L.circleMarker([lat, lon], { radius: 3 }).addTo(map)]),
);
const drawMap = () => {
  for (const { key, value } of meetingsAt.all()) circles.get(key)?.setRadius(Math.sqrt(value) + 1);
};

const svg = d3.select('#network');
const meetingsOf = byInstitution.group();
const strongest = [...meetingsOf.all()].sort((a, b) => b.value - a.value).slice(0, 40);
const nodes = strongest.map(({ key }) => ({ id: key }));
const kept = new Set(nodes.map(({ id }) => id));
const pairs = d3.rollups(
  records.flatMap(({ institutionIds }) => d3.cross(institutionIds, institutionIds).filter(([a, b]) => a < b)),
  (all) => all.length,
  (pair) => pair.join(' '),
);
const links = pairs
  .map(([key]) => ({ source: key.split(' ')[0], target: key.split(' ')[1] }))
  .filter(({ source, target }) => kept.has(source) && kept.has(target))
  .slice(0, 100);
d3.forceSimulation(nodes)
  .force(
    'link',
    d3.forceLink(links).id(({ id }) => id),
  )
  .force('apart', d3.forceManyBody())
  .force('middle', d3.forceCenter(280, 200))
  .stop()
  .tick(200);
svg
  .selectAll('line')
  .data(links)
  .join('line')
  .attr('stroke', '#999')
  .attr('x1', ({ source }) => source.x)
  .attr('y1', ({ source }) => source.y)
  .attr('x2', ({ target }) => target.x)
  .attr('y2', ({ target }) => target.y);
const dots = svg
  .selectAll('circle')
  .data(nodes)
  .join('circle')
  .attr('class', 'institution')
  .attr('cx', ({ x }) => x)
  .attr('cy', ({ y }) => y);
let chosen = null;
dots.on('click', (_, { id }) => {
  chosen = chosen === id ? null : id;
  if (chosen) byInstitution.filterExact(chosen);
  else byInstitution.filterAll();
  dc.redrawAll();
});
const drawNetwork = () => {
  const counts = new Map(meetingsOf.all().map(({ key, value }) => [key, value]));
  dots.attr('r', ({ id }) => 2 + Math.min(12, Math.sqrt(counts.get(id) ?? 0) / 3));
};

for (const draw of [drawMap, drawNetwork]) {
  const chart = { render: draw, redraw: draw, filterAll: () => undefined, focus: () => undefined };
  dc.registerChart(chart);
}
dc.renderAll();
Object.assign(window, { isReady: () => placeOf.size > 0 && document.querySelector('#table tbody tr') !== null });
