import type { Call } from '../../core/facts.ts';
import { lastAsked } from '../../core/flow/remember.ts';
import type { Program } from '../../core/program.ts';

/**
 * Python: `soup.find("h1").text`, `tree.xpath("//a/@href")[0]`: what is picked from an answer as from a page is not there in an error's,
 * and to look into nothing raises. Not where nothing is asked for first, nor where the loop over what was found is empty.
 */
export const isPickedFromPage = ({ id }: Call, program: Program): boolean => brokenBy(program).has(id);

/** The requests whose answer is a page from which something must be picked. */
const brokenBy = lastAsked((program: Program): ReadonlySet<number> => {
  const pages = program.calls.filter(({ name }) => READS_PAGE.test(name));
  if (pages.length === 0) return new Set();
  const indexed = new Set(
    program.calls.flatMap(({ args, receiver }) =>
      [...args, ...(receiver ? [receiver] : [])].flatMap(({ holes }) =>
        holes.filter(({ name }) => FIRST.test(name)).map(({ from }) => from),
      ),
    ),
  );
  for (const { value } of program.written) for (const { name, from } of value.holes) if (FIRST.test(name)) indexed.add(from);
  const picked = new Set(
    program.calls
      .filter((call) => isLookedInto(call, indexed) && !isHushed(call, program))
      .flatMap(({ receiver }) => receiver?.holes.map(({ from }) => from) ?? []),
  );
  return new Set(
    pages
      .filter(({ id }) => picked.has(id))
      .flatMap(({ args: [answer] }) => (answer ? program.sources(answer).map(({ call }) => call.id) : [])),
  );
});

const READS_PAGE =
  /(?:^|\.)(?:BeautifulSoup|soupparser\.fromstring|(?:html|etree)\.(?:fromstring|document_fromstring|HTML)|Selector)$/;
const FIRST = /\[-?\d+\]$/;

/** One thing that may be nothing, of which something is taken at once; or one by its place of a list that may be empty. */
const isLookedInto = ({ id, name, uses }: Call, indexed: ReadonlySet<number | undefined>): boolean =>
  /\.(?:find|select_one|find_next|find_parent)$/.test(name)
    ? uses.length > 0 && uses.every((use) => /^\w+$|^\[\]$/.test(use))
    : /\.(?:xpath|css|cssselect|select|find_all|findAll|findall)$/.test(name) && !uses.includes('?') && indexed.has(id);

const isHushed = ({ id }: Call, program: Program): boolean =>
  program.catchers(id).by.some((handler) => program.outcome(handler) === 'silent');
