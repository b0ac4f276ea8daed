package dk.splejs.ledger;

@LedgerTest
class LedgerTests extends LedgerCases {}
