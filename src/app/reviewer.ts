import { CONFIGURATION_FILES, type Configuration, configurationFrom, type Said } from '../config/configuration.ts';
import { parseConfig } from '../config/parse.ts';
import { type Reference, referenceOf } from '../config/reference.ts';
import type { Change } from '../core/change.ts';
import { onlyHeaderTells } from '../core/endings.ts';
import { annotationsOf } from '../render/annotations.ts';
import { renderComment } from '../render/comment.ts';
import { renderSummary, type SummaryOptions } from '../render/markdown.ts';
import { compareChange } from './compare.ts';
import type { Engine } from './engine.ts';
import type { Watch } from './judge-files.ts';
import { isNotice } from './overwritten.ts';
import type { Fetch } from './ports.ts';
import type { Reviewer } from './review.ts';
import { type Overrides, withInputs } from './rules.ts';
import { type OwnWorkflow, workflowNotes } from './workflow.ts';

/** What a workflow says of how to judge and where the words lead. */
export interface Choices {
  /** Inputs over the configuration; a gate is only ever tightened. */
  readonly overrides: Overrides;
  /** Where the configuration is, when not at its usual place. */
  readonly configuration?: string;
  readonly own: OwnWorkflow;
  /** Where the pages of the habits are, without a final slash. */
  readonly docsUrl: string;
}

/** Characters that a marker may need after the summary. */
const MARKER = 1000;

/** Judges changes by the configuration of their base, in the words of the renderers. */
export function reviewerOf(engine: Engine, choices: Choices, watch: Watch = {}): Reviewer {
  const isWanted = (path: string): boolean => engine.languageOf(path) !== undefined || onlyHeaderTells(path) || isNotice(path);
  const { docsUrl } = choices;
  const options: Omit<SummaryOptions, 'audience'> = { habits: engine.habits, docsUrl };
  return {
    wanted: {
      path: isWanted,
      configuration: choices.configuration === undefined ? CONFIGURATION_FILES : [choices.configuration],
    },
    async judge(change, fetch) {
      const { configuration, notes, unread, problem } = await rulesOf(change.configuration, engine, choices, fetch);
      const files = change.files.filter(({ path, previousPath }) => isWanted(path) || isWanted(previousPath ?? path));
      const judged: Change = { ...change, files, unread: [...(change.unread ?? []), ...unread] };
      const report = await compareChange(judged, engine, configuration, watch);
      const all = [...notes, ...(await workflowNotes(change, choices.own))];
      return { report, notes: all, ...(problem !== undefined && { problem }) };
    },
    words: (report, notes) => ({
      summary: (inline, heldBack) =>
        renderSummary(report, { ...options, audience: 'comment', inline, heldBack, notes, reserve: MARKER }),
      comment: (findings, more, at) => renderComment(findings, more, { ...(at ?? NOWHERE), docsUrl }),
    }),
    page: (report, notes) => renderSummary(report, { ...options, audience: 'job', notes }),
    annotations: annotationsOf,
  };
}

/** A comment whose line is gone: no suggestion can replace it. */
const NOWHERE = { line: 0, endLine: 0 };

interface Rules {
  readonly configuration: Configuration;
  readonly notes: readonly string[];
  readonly unread: NonNullable<Change['unread']>;
  readonly problem?: string;
}

/**
 * The base's configuration over the shared one that it extends, with the inputs over both. One that is not valid, or cannot
 * be read, leaves the defaults, and is told.
 */
export async function rulesOf(
  { path, base, head }: Change['configuration'],
  engine: Engine,
  choices: Pick<Choices, 'overrides' | 'configuration'>,
  fetch: Fetch,
): Promise<Rules> {
  const asked = choices.configuration;
  const before = await parseConfig(base ?? '', engine.habits);
  const after = base === head ? before : await parseConfig(head ?? '', engine.habits);
  const shared = before.said?.extends === undefined ? undefined : await sharedFrom(before.said.extends, engine, fetch);
  const { extends: _extends, ...said } = configurationFrom(before.said ?? {}, shared?.said);
  const [old] = before.problems ?? [];
  const [fresh] = after.problems ?? [];
  const missing = asked !== undefined && base === undefined && head === undefined;
  const notes = [
    ...(old ? [`\`${path}\` of the base is not valid (line ${old.line}: ${old.message}) The defaults hold instead.`] : []),
    ...(missing ? [`There is no configuration at \`${asked}\`: the defaults hold.`] : []),
    ...(shared?.notes ?? []),
  ];
  const rules: Rules = { configuration: withInputs(said, choices.overrides), notes, unread: shared?.unread ?? [] };
  if (fresh === undefined || base === head) return rules;
  return { ...rules, problem: `\`${path}\` would not be valid after this change: line ${fresh.line}: ${fresh.message}` };
}

interface Shared {
  readonly said: Said;
  readonly notes: readonly string[];
  readonly unread: NonNullable<Change['unread']>;
}

/** What a shared file says, or nothing and why. */
async function sharedFrom(name: string, engine: Engine, fetch: Fetch): Promise<Shared> {
  const missing = (why: string): Shared => ({
    said: {},
    notes: [`The configuration extends \`${name}\`, and ${why}: without it the defaults hold.`],
    unread: [{ path: name, why }],
  });
  const fetched = await fetch(referenceOf(name) as Reference);
  if ('why' in fetched) return missing(fetched.why);
  const { said, problems } = await parseConfig(fetched.text, engine.habits);
  if (problems) return missing(`it is not valid (line ${problems[0]?.line}: ${problems[0]?.message.replace(/\.$/, '')})`);
  const deeper = said.extends === undefined ? [] : [`\`${name}\` extends \`${said.extends}\`, which is not read: one level is.`];
  return { said, notes: deeper, unread: [] };
}
