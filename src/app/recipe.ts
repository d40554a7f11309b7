/** What a target needs, and what is done for it, as a shell reads it. */
export interface Recipe {
  readonly needs: readonly string[];
  readonly commands: string;
}

/** By the target's name. */
export type Recipes = ReadonlyMap<string, Recipe>;

/** What a runner of tasks puts into its commands itself (`{{ dir }}`) is unknown here, as a variable of the shell is. */
export const withUnknown = (commands: string): string => commands.replaceAll(/\{\{[^{}]*\}\}/g, '$$OF_RUNNER');
