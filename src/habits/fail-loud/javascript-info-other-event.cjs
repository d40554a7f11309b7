// example: path=.github/scripts/greet-all.cjs
// What says itself that it is an error is no skip.
module.exports = async ({ github, context, core }) => {
  if (context.eventName !== 'issues') { // ✗ (info) only says that something failed
    core.warning(`Failed: unsupported event ${context.eventName}`);
    return;
  }
  await github.rest.issues.addLabels({ ...context.repo, issue_number: context.issue.number, labels: ['new'] }); // ✓
};
