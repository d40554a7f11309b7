/** Where the project lives: for links in what is rendered, and for reports of our own faults. */
const PROJECT = 'https://github.com/readiness-review/readiness-review';

export const ISSUES = `${PROJECT}/issues`;
/** The page of the habit `timeouts` is `<HABIT_PAGES>/timeouts.md`. */
export const HABIT_PAGES = `${PROJECT}/blob/main/docs/habits`;
