import type { Written } from '../../core/facts.ts';
import type { Program } from '../../core/program.ts';
import { namesPackageList } from '../../knowledge/package-lists.ts';

/**
 * In shell: `curl https://dev.shop.org/packages/shop.repo > /etc/yum.repos.d/shop.repo`, `wget -O - https://dev.shop.org/key | apt-key add -`,
 * `deb http://dev.shop.org/debian stable main`: where a vendor's packages come from, by a name of the public network, is the same for everybody.
 */
export function isOfPackages({ start, value: { text } }: Written, { file }: Program): boolean {
  const host = /https?:\/\/([\w.-]+)/i.exec(text)?.[1];
  if (host === undefined || !/\.(?!(?:internal|local|lan|corp|intranet|home)$)[a-z]{2,}$/i.test(host)) return false;
  const from = file.text.lastIndexOf('\n', start) + 1;
  const line = file.text.slice(from, Math.max(from, file.text.indexOf('\n', start)) || undefined);
  return namesPackageList(line) || TELLS_MANAGER.test(line);
}
/** The commands that tell a manager of packages where to look. */
const TELLS_MANAGER =
  /\bapt-key\s+add\b|\brpm\s+(?:-\w+\s+)*--import\b|\b(?:add-apt-repository|yum-config-manager|zypper\s+(?:ar|addrepo)|dnf\s+config-manager)\b|\bdeb(?:-src)?\s+(?:\[[^\]]*\]\s+)?https?:\/\//;
