import type { Program } from '../../core/program.ts';

/**
 * In shell: an agent of Pacemaker's, of its resources (`ocf-shellfuncs`) or for fencing (`getconfignames)` and `getinfo-…)` are what the manager asks
 * it). Each of its actions is ended by the manager after a time that stands in the cluster's configuration, and fails there.
 */
export const isOfCluster = ({ file: { path, text, language } }: Program): boolean =>
  language === 'shell' &&
  (/\bocf-shellfuncs\b|<action\b[^>\n]*\btimeout=/.test(text) ||
    /(?:^|\/)stonith\/(?:plugins\/)?external\//.test(path) ||
    /^[ \t]*["']?(?:getconfignames|getinfo-(?:xml|devid))["']?[ \t]*(?:\|[^)\n]*)?\)/m.test(text));
