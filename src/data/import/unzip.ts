import { unzipSync, type UnzipFileInfo } from 'fflate';
import { ImportError } from './import-note';
import { LIMITS } from './import-file';

/** Members of a zip by name, with `/` between folders. */
export type Members = ReadonlyMap<string, Uint8Array>;

/**
 * Inflates the members that are wanted (asked by name in small letters), after their sizes as the directory gives them were found to be bearable. A directory
 * that lies gains nothing: no member grows beyond what it says. @throws ImportError 'zip-broken', 'zip-member-broken', 'zip-crowded', 'zip-too-large'
 */
export function unzip(file: string, bytes: Uint8Array, isWanted: (name: string) => boolean): Members {
  const infos = directoryOf(file, bytes);
  checkSizes(file, infos, isWanted);
  const members = new Map<string, Uint8Array>();
  // One by one, so that what is damaged has a name.
  for (const { name } of infos.filter((info) => isWanted(nameOf(info.name).toLowerCase()))) {
    try {
      const [content] = Object.values(unzipSync(bytes, { filter: (info) => info.name === name }));
      if (content) members.set(nameOf(name), content);
    } catch (cause) {
      throw new ImportError('zip-member-broken', { file, member: nameOf(name) }, { cause });
    }
  }
  return members;
}

/** Names of a zip's members, nothing inflated. @throws ImportError 'zip-broken', 'zip-crowded' */
export function namesIn(file: string, bytes: Uint8Array): readonly string[] {
  return directoryOf(file, bytes).map(({ name }) => nameOf(name));
}

function directoryOf(file: string, bytes: Uint8Array): readonly UnzipFileInfo[] {
  const infos: UnzipFileInfo[] = [];
  try {
    unzipSync(bytes, {
      filter: (info) => {
        infos.push(info);
        if (infos.length > LIMITS.zipMembers) throw new ImportError('zip-crowded', { file, limit: LIMITS.zipMembers });
        return false;
      },
    });
  } catch (cause) {
    throw cause instanceof ImportError ? cause : new ImportError('zip-broken', { file }, { cause });
  }
  if (infos.length === 0) throw new ImportError('zip-broken', { file });
  return infos;
}

function checkSizes(file: string, infos: readonly UnzipFileInfo[], isWanted: (name: string) => boolean): void {
  const wanted = infos.filter(({ name }) => isWanted(nameOf(name).toLowerCase()));
  const total = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  const bomb = wanted.find(({ size, originalSize }) => originalSize > LIMITS.bombBytes && originalSize > LIMITS.ratio * Math.max(1, size));
  if (total > LIMITS.unzippedBytes || bomb) {
    const params = { file, megabytes: Math.round((bomb?.originalSize ?? total) / 1e6), limit: (bomb ? LIMITS.bombBytes : LIMITS.unzippedBytes) / 1e6 };
    throw new ImportError('zip-too-large', params);
  }
}

function nameOf(name: string): string {
  return name.replaceAll('\\', '/');
}
