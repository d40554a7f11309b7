/** A header that says when the file runs; a "daily report" or a learning-rate schedule says nothing. */
const SAYS_WHEN =
  /\b(?:runs?|run|called|started|executed|invoked|triggered|scheduled)\b[^.\n]{0,40}?\b(?:(?:daily|nightly|hourly|weekly|monthly)(?=[^\w\s-]|\s*$|\s*\n|\s+(?:at|on|by|via|from|in|and|or|to|as|with|for|when|after|before|between|per|during|if|unless|through|using|around|under|so|because|\d)\b|\s+[(~@–—-])|every\s+(?:\d+\s+)?(?:minute|hour|day|night|week|month)s?|(?:from|by|via|in|as\s+a)\s+(?:(?:a|the)\s+)?(?:(?:unix|system)\s+)?cron(?:tab|job)?\b)/i;
/** "A cron job that tidies up", "Nightly cron job", "backup cronjob": the file itself, and not the one that it installs, seeds or speaks of. */
const IS_CRON =
  /(?:^\W*|[.:(;]\s*|\b(?:this|is|as|for|in|from|by|via|to|daily|nightly|hourly|weekly|monthly|lightweight|script)\s+)(?:(?:an?|the|is|this|simple|small|lightweight|daily|nightly|hourly|weekly|monthly|kubernetes|unix|system|own)\s+){0,3}cron\s*job\b(?![/=]|\s+(?:first|runs?|ran|twin|does|did|was|were|has|had|and|or|objects?|definitions?|manifests?|resources?|entry|entries|lines?|fails?)\b)|\bcron\s*job(?:\s+script)?\W*$/i;
const HANDLES_CRON =
  /\b(?:add|delet|remov|list|creat|install|upgrad|manag|chang|suspend|unsuspend|restart|restor|enabl|disabl|toggl|set(?:ting|s)?[- ]?up|deploy|configur|schedul|register|generat|updat|initiali[sz])(?:e|es|s|ing|ed)?[\s/](?:[\w/]+\s+){0,3}cron|\b(?:trigger|seed)(?:s|ing)?\s+(?:\w+\s+){0,3}cron|\bhave\s+an?\s[^.]{0,60}\bcron|\b(?:can|could|may)\s+(?:also\s+)?(?:be\s+)?run\b[^.]{0,60}\bcron|\bthe\s+cron(?:\s*job)?\s+(?:\(|is\s+the|knows|picks|does|handles|processes)/i;
/** "written by the crawler's export job (scheduled weekly by its team)": when another one runs. */
const OF_ANOTHER =
  /\b(?:\w+['’]s(?:\s[\w-]+){1,3}|(?:written|produced|created|generated|made|uploaded|exported|scraped|collected)\s+by\s[^().]{1,80})\s*\([^()]{0,200}\)/gi;
/** "Runs weekly via stock.yml": the clock is a workflow's, which is the job. */
const BY_WORKFLOW = /\b(?:via|by|from|in)\s+(?:the\s+)?[`'"]?(?:[\w.-]+\/)*[\w-]+\.ya?ml\b[^.\n]{0,40}/gi;
/** "Install the backup timer", "Upgrade the chart of the nightly job", "Run this by hand": somebody does, whatever it is about. */
const BY_SOMEBODY =
  /^\W*(?:[\w.-]+\.sh\b\W+)?(?:(?:un)?install|upgrad|deploy|seed|bootstrap|register|enabl|set(?:s|ting)?[- ]?up)(?:e|es|s|ing|ed)?\b(?:[/, ]+[\w'’-]+){0,8}?[/, ]+(?:jobs?|cron\w*|timers?|schedules?|charts?|launchd|systemd)\b|\b(?:run|start)\s+(?:this|it)\s+(?:script\s+)?(?:by hand|manually)\b(?!\W*(?:or|and|too|as well)\b)/i;

/** Do words say that a clock starts the file that they head? */
export function saysWhen(text: string): boolean {
  const own = text.replace(OF_ANOTHER, '').replace(BY_WORKFLOW, '');
  return SAYS_WHEN.test(own) || IS_CRON.test(own);
}

/** It deals with jobs, and is none. */
export const handlesJobs = (words: string): boolean => HANDLES_CRON.test(words);

/** Somebody starts it, whatever it is about. */
export const isStartedByHand = (words: string): boolean => BY_SOMEBODY.test(words);
