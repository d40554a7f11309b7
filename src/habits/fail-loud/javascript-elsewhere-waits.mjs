// example: path=scripts/balance.mjs
import { connect } from 'ledger-client';

const ledger = connect({ host: 'ledger.example.org' });

async function main() {
  console.log(await ledger.accounts.balance('main')); // ✓
}

main().catch(console.error); // ✗ only reported
