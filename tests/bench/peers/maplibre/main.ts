// A bare MapLibre page: the same outlines, one fill, one line, one label layer, everything else at its default.
import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { BOUNDS, fetchVillages } from '../villages';

setWorkerUrl(workerUrl);
const [west, south, east, north] = BOUNDS;
const data = fetchVillages();
const map = new Map({
  container: 'map',
  bounds: [
    [west, south],
    [east, north],
  ],
  fitBoundsOptions: { padding: 24 },
  style: { version: 8, sources: {}, layers: [{ id: 'background', type: 'background', paint: { 'background-color': '#f7f5f0' } }] },
});

/** Villages drawn now, each counted once. */
const drawn = (): number => new Set(map.queryRenderedFeatures({ layers: ['fill'] }).map(({ properties }) => String(properties['kemendagri']))).size;

let failed = false;
map.on('error', ({ error }) => {
  failed = true;
  console.error(error);
});

map.on('load', async () => {
  map.addSource('villages', { type: 'geojson', data: await data });
  map.addLayer({ id: 'fill', type: 'fill', source: 'villages', paint: { 'fill-color': '#2f8f6b', 'fill-opacity': 0.6 } });
  map.addLayer({ id: 'line', type: 'line', source: 'villages', paint: { 'line-color': '#2a2825', 'line-width': 1 } });
  map.addLayer({
    id: 'label',
    type: 'symbol',
    source: 'villages',
    layout: { 'text-field': ['get', 'name'], 'text-size': 12 },
    paint: { 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 },
  });

  const markFirst = (): void => {
    if (!map.isSourceLoaded('villages') || drawn() < 36) return;
    map.off('render', markFirst);
    performance.mark('villages-visible');
  };
  map.on('render', markFirst);

  const markIdle = (): void => {
    if (failed || drawn() < 36) return;
    map.off('idle', markIdle);
    performance.mark('interactive');
  };
  map.on('idle', markIdle);
});

let isPale = false;
document.querySelector('button')?.addEventListener('click', () => {
  isPale = !isPale;
  map.setPaintProperty('fill', 'fill-color', isPale ? '#23497f' : '#2f8f6b');
});
