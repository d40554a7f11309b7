// example: path=sources/progress.ts
import { open } from './connection.js';

export function report(progress: Promise<{ done(): void }>) {
  progress.then((one) => one.done()).catch(() => {});
}

export async function typeOf(id: string) {
  let kind;
  try {
    kind = await open(id);
  } catch {
    // probably gone
  }
  return typeof kind?.type === 'string' ? kind.type : 'none';
}

export async function refresh(store: { reset(): Promise<void> }) {
  try {
    await store.reset();
  } catch {}
}
