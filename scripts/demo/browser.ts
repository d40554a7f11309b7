import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The first browser of `PATH` that can take a picture; undefined: there is none. */
export function findBrowser(path: string): string | undefined {
  for (const folder of path.split(delimiter)) {
    for (const name of names) {
      const { status } = spawnSync(join(folder, name), ['--version'], { stdio: 'ignore' });
      if (status === 0) return join(folder, name);
    }
  }
  return undefined;
}

/**
 * A picture of a page, `width` CSS pixels wide and as high as what is on it, for a reader whose system is light, or dark.
 * Throws when the browser does not make one.
 */
export function picture(browser: string, html: string, png: string, width: number, isDark = false): void {
  const tall = render(browser, html, width, 800, ['--dump-dom', '--virtual-time-budget=1000']);
  const height = Number(/data-height="(\d+)"/.exec(tall)?.[1]);
  if (!height) throw new Error(`${browser} did not say how high ${html} is.`);
  const scheme = `--blink-settings=preferredColorScheme=${isDark ? 0 : 1}`;
  const look = ['--hide-scrollbars', '--force-device-scale-factor=1.5', scheme];
  render(browser, html, width, height, [`--screenshot=${png}`, ...look]);
}

/** Started as a container's root must, with nothing of a person's own profile. */
function render(browser: string, html: string, width: number, height: number, what: readonly string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'readiness-browser-'));
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  const plain = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet, `--user-data-dir=${profile}`];
  try {
    const args = [...plain, `--window-size=${width},${height}`, ...what, pathToFileURL(html).href];
    const { status, stdout, stderr } = spawnSync(browser, args, { encoding: 'utf8', timeout: 60_000, maxBuffer: 64e6 });
    if (status !== 0) throw new Error(`${browser} ended with ${status}: ${stderr.slice(-300)}`);
    return stdout;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
