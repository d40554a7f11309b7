import { fileURLToPath } from 'node:url';

/** The project's folder, without a closing separator. */
export const root: string = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
