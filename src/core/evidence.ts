import type { Caller } from './callers.ts';

export type Kind = 'library' | 'script' | 'job' | 'workflow';

/** `set -e` and `set -o pipefail`. */
export interface ShellOptions {
  readonly errexit: boolean;
  readonly pipefail: boolean;
}

/** The options of the shell that other files of the repository set. */
export interface ReadIn {
  /** By the last part of the path of what a file reads in; absent: it was not found. */
  readonly parts: ReadonlyMap<string, ShellOptions>;
  /** Of those that read the file in. */
  readonly reader: ShellOptions;
  /** Another script reads it in. */
  readonly isPart?: boolean;
}

/** What the repository says of a file, beside who starts it. */
export interface Surroundings {
  /** The crontabs of its repository leave it out: neither its path nor its words make it a job. */
  readonly isLeftOut?: boolean;
  /** A Dockerfile puts it by its name into an image, or Kustomize into pods: what it leaves on a disk may be gone with each container. */
  readonly inLayer?: boolean;
  /** The services of the compose files that mount it: hosts by these names are the same wherever it runs. */
  readonly neighbours?: readonly string[];
  /** Another script tells a person to start it. */
  readonly isTold?: boolean;
  /** A workflow's: a script of the repository, or another workflow, tells somebody which runs failed. */
  readonly isSwept?: boolean;
  /** In shell and workflows: the options that it has from other files; absent: nobody looked, or there are none. */
  readonly readIn?: ReadIn;
}

/** What a file is, and how sure we are that it runs unattended. */
export interface Evidence extends Surroundings {
  readonly kind: Kind;
  readonly job?: 'strong' | 'weak';
  /**
   * Nothing says when it starts, but it works through records from outside, or its name begins with `nightly`: weak evidence, too
   * (`habits.md`). As many are tools of a person, so that only the habits of jobs ask for it, each as info; for all others it is a script.
   */
  readonly guessed?: true;
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
  /** Only templates of Packer's start it, which names the script that failed, and ends the machine with the build. */
  readonly ofPacker?: true;
  /** In shell: nothing but its endless loop says that it runs by itself. Who starts such a thing, and looks after it, is unknown. */
  readonly onlyLoops?: boolean;
  /** In shell: nothing but its path says that it runs by itself. */
  readonly onlyNamed?: boolean;
  /** Who starts it, in this repository. */
  readonly callers?: readonly Caller[];
}

/** Does something besides a loop or a path say of a script that it runs by itself? Of the others it is unknown who starts and watches them. */
export const isSurelyJob = ({ job, onlyLoops, onlyNamed }: Evidence): boolean =>
  job !== undefined && onlyLoops !== true && onlyNamed !== true;

/** What a report calls a file: on weak evidence of its work alone it is a job, too. */
export const unitOf = ({ kind, guessed }: Evidence): Kind => (guessed ? 'job' : kind);
