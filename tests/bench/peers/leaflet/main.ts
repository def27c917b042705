// A page as a good engineer writes it in an afternoon: Leaflet's own SVG, Turf for the areas.
import { area } from '@turf/turf';
import L from 'leaflet';
import 'leaflet/dist/leaflet.css';
import { BOUNDS, fetchVillages } from '../villages';

const [west, south, east, north] = BOUNDS;
const map = L.map('map').fitBounds([
  [south, west],
  [north, east],
]);

const villages = await fetchVillages();
const layer = L.geoJSON(villages, {
  style: { color: '#2a2825', weight: 1, fillColor: '#2f8f6b', fillOpacity: 0.6 },
  onEachFeature: (feature, shape) => {
    const km2 = area(feature) / 1e6;
    shape.bindTooltip(document.createTextNode(`${feature.properties.name}: ${km2.toFixed(2)} km²`) as unknown as HTMLElement);
  },
}).addTo(map);
map.fitBounds(layer.getBounds());

const total = document.querySelector('#total');
if (total) total.textContent = `${villages.features.length} desa/kelurahan, ${(area(villages) / 1e6).toFixed(2)} km²`;
map.whenReady(() => requestAnimationFrame(() => performance.mark('interactive')));
