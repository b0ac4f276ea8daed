package dk.splejs.review;

import dk.splejs.support.OnPostgres;

@ReviewTest
@OnPostgres
class ConcurrentReviewOnPostgresTests extends ConcurrentReviewCases {}
