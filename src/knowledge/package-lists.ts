/** Where a manager of packages keeps its lists and the keys that it trusts, below `/`. */
const PLACES =
  /\/(?:etc\/(?:yum\.repos\.d|zypp\/repos\.d|apt\/(?:sources\.list|preferences|auth\.conf|keyrings|trusted\.gpg))|usr\/share\/keyrings\/)/;

/** `/etc/apt/sources.list.d/shop.list`; anywhere in a line, too. */
export const namesPackageList = (text: string): boolean => PLACES.test(text);

/** `/etc/yum.repos.d/shop.repo`: the path itself. */
export const isPackageList = (path: string): boolean => path.search(PLACES) === 0;

/** `apt-get -q update`, `sudo dnf install httpd`: it refuses a list that is none, and a key that is empty signs nothing. */
export const readsPackageLists = (line: string): boolean =>
  /^(?:(?:sudo|doas|\$\w+)(?: -\S+)* )?(?:apt(?:-get)?\b.* update|(?:yum|(?:micro)?dnf|zypper)\b.* (?:install|makecache|update|upgrade|refresh))\b/.test(
    line,
  );
