import { clearPrewarmedResources, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

let holders = 0;

/**
 * Starts the engine's worker, which all maps of a page share, before a map asks for it: it gets ready while the graphics context is
 * made. Returns how to let go of it, once the map is removed: the last one takes the worker away.
 */
export function holdWorker(): () => void {
  setWorkerUrl(workerUrl);
  prewarm();
  holders += 1;
  return () => {
    holders -= 1;
    if (holders === 0) clearPrewarmedResources();
  };
}
