package dk.splejs.search;

/** What {@link RelevanceTests} asks for, on OpenSearch. */
@OnOpenSearch
class RelevanceOnOpenSearchTests extends RelevanceTests {}
