import { type Caller, callersOf, type Started } from '../core/callers.ts';
import { once } from '../core/flow/remember.ts';
import type { Settings } from '../core/judgement.ts';
import { maySayBuild, startedByBuild } from './builds.ts';
import { COMPILER, compiledBy } from './compiled.ts';
import { type ContextText, isAction, isBuild, isUnit } from './context.ts';
import { fromDockerAction, imageOf, isDockerAction } from './docker-action.ts';
import type { Engine } from './engine.ts';
import { allowedBy, GITLEAKS } from './gitleaks.ts';
import type { ReadCommand } from './named.ts';
import { isInOthersTree } from './others-trees.ts';
import { overwrittenBy } from './overwritten.ts';
import { callersIn, NO_PACKAGE, PACKAGE, type Package, packageIn } from './packages.ts';
import { isRecipes, type Targets, targetsIn } from './recipes.ts';
import { isInstalledBy, SKILLS } from './skills.ts';
import { fromCrontab } from './started-by-crontab.ts';
import { type Found, fromScript, fromService, fromWorkflow, programOf, type Search } from './starting.ts';
import { surroundingsIn } from './surroundings.ts';
import { timerOf } from './systemd.ts';

/** What stands around the files of a repository and may start them. */
export interface Around {
  /** Workflows, crontabs, units of systemd, builds, the `package.json` and the Makefile at the root. */
  readonly texts: readonly ContextText[];
  /** Shell scripts, read when one of them may be asked. */
  readonly scripts?: Iterable<ContextText>;
  /** READMEs below the root; only the text of those above a judged file is asked for. */
  readonly notices?: readonly ContextText[];
  /** What stands at the roots of projects below the root (`isOfRelease`). */
  readonly releases?: readonly string[];
}

/** The settings with what the repository says of itself, and with who starts these files, so far as any of the texts speaks of one of them, and what of it is unknown. */
export async function settingsAround(
  settings: Settings,
  { texts: all, scripts = [], notices = [], releases = [] }: Around,
  paths: readonly string[],
  engine: Engine,
): Promise<{ readonly settings: Settings; readonly notes: readonly string[] }> {
  // They are read once, and only if somebody asks.
  const read = once(() => [...scripts]);
  const copied = [overwrittenBy(notices, paths), isInOthersTree(releases)].filter((one) => one !== undefined);
  const isOverwritten = copied.length === 0 ? undefined : (path: string) => copied.some((isOf) => isOf(path));
  const crontabs = all.filter(({ path }) => isCrontab(path, engine));
  const allowed = {
    ...(await settingsSaid(settings, all, isOverwritten)),
    around: surroundingsIn({ texts: all, crontabs, scripts: read }),
  };
  const texts = all.filter((text) => maySayBuild(text) && text.path !== GITLEAKS && text.path !== SKILLS);
  if (texts.length === 0) return { settings: allowed, notes: [] };
  const search = { engine, settings };
  const between = speaking(read(), paths);
  const names = namesOf([...paths, ...between.map(({ path }) => path)]);
  const actions = between.filter(isDockerAction);
  // Whoever uses the action at the root says no more than `uses: ./`.
  if (actions.some(({ path }) => !path.includes('/'))) names.push('./');
  const images = new Set(actions.map(imageOf));
  const telling = new Set(texts.filter((text) => images.has(text.path) || speaksOf(names)(text)));
  const own = [...telling].find(({ path }) => path === PACKAGE);
  // Who runs a script of the package, or makes a target, starts its files.
  const packaged = own === undefined ? [] : [...(await packageFrom(own, search)).scripts.keys()];
  for (const text of packaged.length === 0 ? [] : texts.filter(speaksOf(packaged))) telling.add(text);
  if ([...telling].some(({ path }) => isRecipes(path)))
    for (const text of texts)
      if (/\b(?:make|just|task)\b/.test(text.text) && engine.languageOf(text.path) === 'workflow') telling.add(text);
  // A timer does not speak of what its service starts.
  for (const service of [...telling].filter(({ path }) => path.endsWith('.service'))) {
    const timer = timerOf(service, texts);
    if (timer !== undefined) telling.add(timer);
  }
  if (telling.size === 0) return { settings: allowed, notes: [] };
  const known = [...new Set([...paths, ...read().map(({ path }) => path)])];
  // It speaks of no file, but says where the source of what they start lies.
  const compiler = texts.filter((text) => text.path === COMPILER && !telling.has(text));
  const { started, notes } = await startedIn({ texts: [...telling, ...compiler], scripts: between }, engine, settings, known);
  return { settings: { ...allowed, started }, notes };
}

/** The settings with what the repository says to others: of literals that are no secrets, of copies. */
async function settingsSaid(
  settings: Settings,
  texts: readonly ContextText[],
  isOverwritten: Settings['isCopy'],
): Promise<Settings> {
  const textOf = (path: string): string | undefined => texts.find((text) => text.path === path)?.text;
  const [gitleaks, skills] = [textOf(GITLEAKS), textOf(SKILLS)];
  const isInstalled = skills === undefined ? undefined : isInstalledBy(skills);
  return {
    ...settings,
    ...(gitleaks !== undefined && { suppressions: [...settings.suppressions, ...(await allowedBy(gitleaks))] }),
    ...((isInstalled ?? isOverwritten) && {
      isCopy: (path: string) => isInstalled?.(path) === true || isOverwritten?.(path) === true,
    }),
  };
}

/** May a text of those places be a crontab? */
const isCrontab = (path: string, engine: Engine): boolean =>
  path !== PACKAGE &&
  !isRecipes(path) &&
  path !== GITLEAKS &&
  path !== SKILLS &&
  path !== COMPILER &&
  !isUnit(path) &&
  !isBuild(path) &&
  engine.languageOf(path) !== 'workflow';

const speaksOf =
  (names: readonly string[]) =>
  ({ text }: ContextText): boolean =>
    names.some((name) => text.includes(name));

/** Scripts that start others are looked for so many deep. */
const DEEPEST = 3;

/** The scripts that speak of one of the files, or of a script that does. */
function speaking(scripts: readonly ContextText[], paths: readonly string[]): readonly ContextText[] {
  const found = new Set<ContextText>();
  let asked = namesOf(paths);
  for (let depth = 0; depth < DEEPEST && asked.length > 0; depth++) {
    // Of what a docker action starts only its Dockerfile speaks.
    const more = scripts.filter((one) => !found.has(one) && (speaksOf(asked)(one) || isDockerAction(one)));
    for (const script of more) found.add(script);
    asked = namesOf(more.map(({ path }) => path));
  }
  return [...found];
}

const packageFrom = async ({ text }: ContextText, search: Search): Promise<Package> => packageIn(text, readCommand(search));

async function targetsFrom(texts: readonly ContextText[], search: Search): Promise<Targets> {
  const targets = new Map<string, readonly string[]>();
  for (const { path, text } of texts)
    for (const [name, files] of await targetsIn(path, text, readCommand(search))) targets.set(name, files);
  return targets;
}

const readCommand =
  (search: Search): ReadCommand =>
  async (command) => {
    const program = await programOf({ path: 'script.sh', text: command }, search);
    return typeof program === 'string' ? undefined : program;
  };

const namesOf = (paths: readonly string[]): string[] => [...new Set(paths.map(nameOf))].filter((name) => name !== '');

/** What a caller writes for a file: a script's name without its ending (it may be a module), a workflow's, an action's folder. */
function nameOf(path: string): string {
  if (/\.ya?ml$/.test(path)) return `./${path.replace(/\/action\.ya?ml$/, '')}`;
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
}

/**
 * Who starts whom: the files that workflows, crontabs, timers of systemd and a `package.json` start, and those that scripts start
 * which are started themselves; each with what the caller provides. `paths`: the files there are, for what is called by its name alone. What cannot be read starts nothing, and the notes say so.
 */
export async function startedIn(
  { texts, scripts = [] }: Around,
  engine: Engine,
  settings: Settings,
  paths: readonly string[] = [],
): Promise<{ readonly started: Started; readonly notes: readonly string[] }> {
  const started = new Map<string, Caller[]>();
  const notes: string[] = [];
  const search = { engine, settings };
  const sourcesOf = compiledBy(texts);
  const add = (found: Found): void => {
    for (const [path, caller] of found.started)
      for (const file of [path, ...sourcesOf(path)]) started.set(file, [...(started.get(file) ?? []), caller]);
    notes.push(...found.notes);
  };
  const own = texts.find(({ path }) => path === PACKAGE);
  const packaged = own === undefined ? NO_PACKAGE : await packageFrom(own, search);
  const targets = await targetsFrom(
    texts.filter(({ path }) => isRecipes(path)),
    search,
  );
  for (const context of texts) {
    if (context === own) add({ started: callersIn(packaged, PACKAGE), notes: [] });
    else if (isBuild(context.path)) add({ started: startedByBuild(context), notes: [] });
    else if (engine.languageOf(context.path) === 'workflow')
      add(await fromWorkflow(context, { scripts: packaged.scripts, targets, onlyOf: onlyOf(paths) }, search));
    else if (isCrontab(context.path, engine)) add(await fromCrontab(context, search));
    else if (context.path.endsWith('.service')) {
      const timer = timerOf(context, texts);
      if (timer !== undefined) add(await fromService(context, timer, search));
    }
  }
  // A workflow that another one uses comes when that one comes.
  const used = texts.filter(({ path }) => path !== PACKAGE && engine.languageOf(path) === 'workflow');
  await follow({ texts, scripts: [...scripts, ...used] }, started, search, add);
  return { started, notes };
}

/** The only one of the files that has a name. */
const onlyOf =
  (paths: readonly string[]) =>
  (name: string): string | undefined => {
    const found = paths.filter((path) => path === name || path.endsWith(`/${name}`));
    return found.length === 1 ? found[0] : undefined;
  };

/** Goes on from each script, action or used workflow that is started to what it starts, each caller of it once. */
async function follow(
  { texts, scripts }: { readonly texts: readonly ContextText[]; readonly scripts: readonly ContextText[] },
  started: Started,
  search: Search,
  add: (found: Found) => void,
): Promise<void> {
  const done = new Set<Caller>();
  for (let depth = 0; depth < DEEPEST; depth++) {
    const round = scripts.map((script) => ({
      script,
      callers: callersOf(script.path, started).filter((caller) => isAsked(script, caller) && !done.has(caller)),
    }));
    for (const { script, callers } of round) {
      for (const caller of callers) done.add(caller);
      if (callers.length === 0) continue;
      add(isDockerAction(script) ? fromDockerAction(script, callers, texts) : await fromScript(script, callers, search));
    }
  }
}

/** Of a workflow that is used what it starts is known from itself: who uses it only adds when. */
const isAsked = ({ path }: ContextText, { as, by, schedule }: Caller): boolean =>
  as === undefined && (by !== 'workflow' || isAction(path) || schedule !== '');
