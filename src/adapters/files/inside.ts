import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is below a folder. Both must be absolute and without links. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
