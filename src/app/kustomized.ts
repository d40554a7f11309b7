import type { ContextText } from './context.ts';
import { beside } from './paths.ts';

/** Shell scripts that a `configMapGenerator:` puts into pods: `- ./tag.sh`, `- start.sh=scripts/start.sh`. */
export const mountedIn = ({ path, text }: ContextText): readonly string[] =>
  text.includes('configMapGenerator:')
    ? [...text.matchAll(/^[ \t]*-\s+["']?(?:[\w.-]+=)?([\w./-]+\.(?:sh|bash))["']?\s*$/gm)].map(([, file = '']) =>
        beside(path, file),
      )
    : [];
