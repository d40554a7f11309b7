import type { Program } from '../core/program.ts';

const FOLDERS = /(?:^|\/)(?:init\.d|rc\.d|rc\d\.d|sysvinit|openrc|procd)\//;
const HEADER = /^#!\s*\S*(?:openrc-run|runscript|rc\.common|rc\.subr)\b|^###? BEGIN INIT INFO|^#\s*chkconfig:/m;

/**
 * A script with which the system starts and stops a service: its functions are made for a shell that goes on, and whoever calls
 * it looks at whether the service runs.
 */
export function isServiceScript({ file }: Program): boolean {
  return FOLDERS.test(file.path) || HEADER.test(file.text.slice(0, 4000));
}
