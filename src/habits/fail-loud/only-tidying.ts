import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';
import { isChange, isOutside, lineOfCall, type Step } from '../../core/step.ts';

/**
 * Shell: a script that only cleans up, by its name (`autogen-clean.sh`) or by all that it does: the next part is to have its turn whatever
 * became of the one before, and what is left is taken away by the next run.
 */
export const onlyTidies = lastAsked((program: Program): boolean => {
  const { language, path } = program.file;
  if (language !== 'shell') return false;
  if (NAMED.test(path.slice(path.lastIndexOf('/') + 1).replace(/([a-z])([A-Z])/g, '$1-$2'))) return true;
  const deeds = program.steps.filter((step) => isOutside(step) && (isChange(step) || CLEANS.test(lineOfCall(step.call))));
  return deeds.length > 0 && deeds.every(takesAway);
});

const NAMED = /(?:^|[-_.])(?:(?:dist|maintainer|auto)?-?clean(?:-?up|er|ing)?|tidy(?:-?up)?|reset|uninstall(?:er)?)(?=[-_.]|$)/i;

const takesAway = ({ effect, call }: Step): boolean => effect === 'delete' || CLEANS.test(lineOfCall(call));

/** `make distclean`, `git clean -fdx`, `cargo clean`, `./gradlew clean`, with nothing behind it that is built. */
const CLEANS =
  /^(?:sudo )?(?:git clean\b|(?:g?make|ninja|cargo|mvn|mvnw|gradle|gradlew|\.\/(?:mvnw|gradlew)|scons|bazel|go|dotnet|flutter) (?:-[Cf] [^\s=-][^\s=]* |-\S+ |\w+=\S* )*(?:dist|maintainer-|real|mr)?clean(?: -\S+)*$)/;
