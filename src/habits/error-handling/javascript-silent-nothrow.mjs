// example: path=jobs/update.mjs job
// What does not throw is looked at.
import { $ } from 'bun';

const updated = await $`apt-get install ffmpeg`.quiet().nothrow();
if (updated.exitCode !== 0) {
  console.error('ffmpeg was not updated', updated.stderr.toString());
  process.exit(1);
}
const checked = await $`yt-dlp --update`.nothrow();
if (checked.exitCode !== 0) process.exit(1);
