import type { Start } from './starts.ts';

const SCRIPT = /^(?:[\w.-]*\/)*([\w.-]+\.(?:sh|bash|ksh|py))(?=\s|$)/;

/** The script by its name that a step starts in a container: `docker exec lab bash run.sh`, `docker compose run web ./check.sh -a`. Where it lies nobody can tell. */
export function scriptInContainer({ call }: Pick<Start, 'call'>): string | undefined {
  const words = [...call.name.split(' '), ...call.args.map(({ text }) => text)];
  if (!/^(?:docker|podman|docker-compose)$/.test(words[0] ?? '')) return undefined;
  const verb = words.slice(0, 3).findIndex((word) => word === 'exec' || word === 'run');
  const at = words.findIndex((word, index) => index > verb + 1 && SCRIPT.test(word) && isStarted(words[index - 1] ?? ''));
  return verb < 0 || at < 0 ? undefined : SCRIPT.exec(words[at] ?? '')?.[1];
}

/** Behind the container or the image, a shell, or a shell's `-c`; what follows any other option is its value. */
const isStarted = (before: string): boolean => !before.startsWith('-') || /^-\w*c$/.test(before);
