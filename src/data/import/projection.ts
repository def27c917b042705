import proj4 from 'proj4';
import type { Position } from 'geojson';

/** How positions of a file become WGS 84 lon/lat. */
export type ToLngLat = (position: Position) => Position;

/** A coordinate system as a file names it. `toLngLat` is null when it is WGS 84 already. */
export interface CoordinateSystem {
  readonly name: string;
  readonly toLngLat: ToLngLat | null;
  /** Its coordinates are lengths on a plane, no degrees. */
  readonly isProjected: boolean;
  /** The file says nothing of its system: this one is taken for granted. */
  readonly isAssumed: boolean;
}

export const WGS84: CoordinateSystem = { name: 'WGS 84', toLngLat: null, isProjected: false, isAssumed: false };
const GRS80 = '+ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m +no_defs';

/**
 * The coordinate system of an EPSG code; null when it is none that we know. Known are those in which boundaries of Indonesian
 * villages are published: WGS 84 and DGN95/SRGI2013 in degrees, UTM (all zones of WGS 84, and DGN95's), DGN95's TM-3° zones, and Web Mercator.
 */
export function systemOfEpsg(code: number): CoordinateSystem | null {
  // WGS 84, DGN95 and SRGI2013 differ by less than a metre, village boundaries are good to ten.
  if ([4326, 4979, 4755, 9470].includes(code)) return WGS84;
  if (code === 3857 || code === 900913 || code === 3785) return projected('Web Mercator', 'EPSG:3857');
  if (code > 32_600 && code <= 32_660) return utm(code - 32_600, 'N');
  if (code > 32_700 && code <= 32_760) return utm(code - 32_700, 'S');
  // DGN95 / UTM: 46N–52N, 47S–54S.
  if (code >= 23_866 && code <= 23_872) return utm(code - 23_866 + 46, 'N');
  if (code >= 23_877 && code <= 23_884) return utm(code - 23_877 + 47, 'S');
  if (code >= 23_830 && code <= 23_845) return tm3(code - 23_830);
  return null;
}

/** `urn:ogc:def:crs:OGC:1.3:CRS84`, `EPSG:32749`, `urn:ogc:def:crs:EPSG::32749`, `http://…/EPSG/0/32749`. */
export function systemOfName(name: string): CoordinateSystem | null {
  if (/CRS84$/i.test(name)) return WGS84;
  const code = /EPSG.*?(\d{4,6})$/i.exec(name.trim());
  return code ? systemOfEpsg(Number(code[1])) : null;
}

/** The system of a `.prj` file, which is well-known text (OGC or ESRI). Null when it cannot be worked out. */
export function systemOfWkt(wkt: string): CoordinateSystem | null {
  const name = /^\s*[A-Z]+\s*\[\s*"([^"]+)"/i.exec(wkt)?.[1]?.replaceAll('_', ' ') ?? '';
  if (name === '') return null;
  if (/^\s*GEOG/i.test(wkt)) return /WGS.*84|DGN.?95|SRGI|Geodetic National 1995|Indonesian 1974.*2013/i.test(name) ? { ...WGS84, name } : converted(name, wkt, false);
  return projected(name, wkt);
}

function utm(zone: number, half: 'N' | 'S'): CoordinateSystem | null {
  return projected(`UTM ${zone}${half}`, `+proj=utm +zone=${zone}${half === 'S' ? ' +south' : ''} ${GRS80}`);
}

/** DGN95 / Indonesia TM-3, zones 46.2 to 54.1: three degrees wide, the first on 94.5° E. */
function tm3(index: number): CoordinateSystem | null {
  const zone = `${46 + Math.floor((index + 1) / 2)}.${index % 2 === 0 ? 2 : 1}`;
  return projected(`DGN95 TM-3 ${zone}`, `+proj=tmerc +lat_0=0 +lon_0=${94.5 + 3 * index} +k=0.9999 +x_0=200000 +y_0=1500000 ${GRS80}`);
}

function projected(name: string, definition: string): CoordinateSystem | null {
  return converted(name, definition, true);
}

function converted(name: string, definition: string, isProjected: boolean): CoordinateSystem | null {
  try {
    const converter = proj4(definition, 'WGS84');
    // A definition that gives no numbers is none.
    if (!converter.forward([500_000, 9_000_000]).every(Number.isFinite) && !converter.forward([110, -7]).every(Number.isFinite)) return null;
    return {
      name,
      isProjected,
      isAssumed: false,
      toLngLat: ([x = Number.NaN, y = Number.NaN]) => {
        const [lng, lat] = converter.forward([x, y]);
        return [round(lng), round(lat)];
      },
    };
  } catch {
    return null;
  }
}

/** To 10⁻⁷ degrees, a centimetre: neighbours keep their common corners whatever the last bits were. */
function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
