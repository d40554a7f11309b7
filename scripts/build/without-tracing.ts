import type * as esbuild from 'esbuild';

/**
 * Libraries that trace themselves for their own authors, as modules that do nothing. secretlint keeps every mark of its
 * profiler, and looks through all of them at each new one, so that a scan is slower with each file scanned before it.
 */
const SILENT: Readonly<Record<string, string>> = {
  '@secretlint/profiler': 'export const secretLintProfiler = { mark() {} };',
  debug: 'const silent = () => {}; silent.enabled = false; module.exports = () => silent;',
};

/** Ships of libraries what they do, and not what they tell of it. */
export const withoutTracing: esbuild.Plugin = {
  name: 'without tracing',
  setup(build) {
    build.onResolve({ filter: /^(?:@secretlint\/profiler|debug)$/ }, ({ path }) => ({ path, namespace: 'without-tracing' }));
    build.onLoad({ filter: /.*/, namespace: 'without-tracing' }, ({ path }) => ({
      contents: SILENT[path] as string,
      loader: 'js',
    }));
  },
};
