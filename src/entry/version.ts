import manifest from '../../package.json' with { type: 'json' };

/** The version of the rules: that of the package. A rule comes, and a severity rises, with a new one only. */
export const version: string = manifest.version;

/** Names the very build: a change of what judges changes it. From the sources, which no run of others starts from, the version. */
export const build: string = (manifest as { readonly build?: string }).build ?? manifest.version;
