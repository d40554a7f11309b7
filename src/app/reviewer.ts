import { CONFIGURATION_FILES, type Configuration, defaultConfiguration } from '../config/configuration.ts';
import { parseConfig } from '../config/parse.ts';
import type { Change, ChangedFile } from '../core/change.ts';
import { annotationsOf } from '../render/annotations.ts';
import { renderComment } from '../render/comment.ts';
import { renderSummary, type SummaryOptions } from '../render/markdown.ts';
import { compareChange } from './compare.ts';
import type { Engine } from './engine.ts';
import type { Watch } from './judge-files.ts';
import type { Reviewer } from './review.ts';
import { type Overrides, withInputs } from './rules.ts';

/** What a workflow says of how to judge and where the words lead. */
export interface Choices {
  /** Inputs over the configuration; a gate is only ever tightened. */
  readonly overrides: Overrides;
  /** Where the configuration is, when not at its usual place. */
  readonly configuration?: string;
  /** Path of the workflow file that runs the review. */
  readonly workflow?: string;
  /** Where the pages of the habits are, without a final slash. */
  readonly docsUrl: string;
}

/** Characters that a marker may need after the summary. */
const MARKER = 1000;

/** Judges changes by the configuration of their base, in the words of the renderers. */
export function reviewerOf(engine: Engine, choices: Choices, watch: Watch = {}): Reviewer {
  const isWanted = (path: string): boolean => engine.languageOf(path) !== undefined || hasNoExtension(path);
  const { docsUrl } = choices;
  const options: Omit<SummaryOptions, 'audience'> = { habits: engine.habits, docsUrl };
  return {
    wanted: {
      path: isWanted,
      configuration: choices.configuration === undefined ? CONFIGURATION_FILES : [choices.configuration],
    },
    async judge(change) {
      const { configuration, notes, problem } = await rulesOf(change, engine, choices);
      const files = change.files.filter(({ path, previousPath }) => isWanted(path) || isWanted(previousPath ?? path));
      const report = await compareChange({ ...change, files }, engine, configuration, watch);
      return { report, notes: [...notes, ...workflowNotes(change.files, choices)], ...(problem !== undefined && { problem }) };
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

function hasNoExtension(path: string): boolean {
  return !path.slice(path.lastIndexOf('/') + 1).includes('.');
}

interface Rules {
  readonly configuration: Configuration;
  readonly notes: readonly string[];
  readonly problem?: string;
}

/** The base's configuration with the inputs over it. One that is not valid leaves the defaults, and is told. */
async function rulesOf(change: Change, engine: Engine, { overrides, configuration: asked }: Choices): Promise<Rules> {
  const { path, base, head } = change.configuration;
  const before = await parseConfig(base ?? '', engine.habits);
  const after = base === head ? before : await parseConfig(head ?? '', engine.habits);
  const configuration = withInputs(before.configuration ?? defaultConfiguration, overrides);
  const [old] = before.problems ?? [];
  const [fresh] = after.problems ?? [];
  const missing = asked !== undefined && base === undefined && head === undefined;
  const notes = [
    ...(old ? [`\`${path}\` of the base is not valid (line ${old.line}: ${old.message}) The defaults hold instead.`] : []),
    ...(missing ? [`There is no configuration at \`${asked}\`: the defaults hold.`] : []),
  ];
  if (fresh === undefined || base === head) return { configuration, notes };
  return {
    configuration,
    notes,
    problem: `\`${path}\` would not be valid after this change: line ${fresh.line}: ${fresh.message}`,
  };
}

/** The inputs stand in the workflow, which the pull request itself may edit. */
function workflowNotes(files: readonly ChangedFile[], { workflow }: Choices): readonly string[] {
  const touched = files.some(({ path, previousPath }) => path === workflow || previousPath === workflow);
  if (workflow === undefined || !touched) return [];
  return [`This change edits \`${workflow}\`, the workflow that runs this review: look at its inputs and its gate.`];
}
