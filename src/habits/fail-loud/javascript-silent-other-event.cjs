// example: path=.github/scripts/greet.cjs
// Started by an event that it has nothing to do for, it says so as a note and leaves: nothing failed.
module.exports = async ({ github, context, core }) => {
  const event = context.eventName;
  if (event !== 'issues') {
    core.info(`Unsupported event: ${event}`);
    return;
  }
  await github.rest.issues.addLabels({ ...context.repo, issue_number: context.issue.number, labels: ['new'] }); // ✓
};
