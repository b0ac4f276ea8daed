package dk.splejs.search;

/** What {@link FinderTests} asks for, on OpenSearch. */
@OnOpenSearch
class FinderOnOpenSearchTests extends FinderTests {}
