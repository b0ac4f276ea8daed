package dk.splejs.review;

@ReviewTest
class ConcurrentReviewTests extends ConcurrentReviewCases {}
