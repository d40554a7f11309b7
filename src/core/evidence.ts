import type { Caller } from './callers.ts';

export type Kind = 'library' | 'script' | 'job' | 'workflow';

/** What a file is, and how sure we are that it runs unattended. */
export interface Evidence {
  readonly kind: Kind;
  readonly job?: 'strong' | 'weak';
  /** What says so, for `explain`: "the path holds `cron`". */
  readonly because: readonly string[];
  /** A page, a test, settings: it is none whatever its path says, and its failures are for somebody at a screen. */
  readonly apart?: boolean;
  /** A package installs it: a person types its name, and what it prints is its product. */
  readonly installed?: boolean;
  /** A package starts it while it is being installed, and nothing else does. */
  readonly onInstall?: boolean;
  /** An image is made with it, and nothing else that stays starts it. */
  readonly inImage?: boolean;
  /** In shell: nothing but its endless loop says that it runs by itself. Who starts such a thing, and looks after it, is unknown. */
  readonly onlyLoops?: boolean;
  /** Who starts it, in this repository. */
  readonly callers?: readonly Caller[];
}
