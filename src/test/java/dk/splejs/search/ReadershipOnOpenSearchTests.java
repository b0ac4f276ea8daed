package dk.splejs.search;

/** What {@link ReadershipTests} asks for, on OpenSearch. */
@OnOpenSearch
class ReadershipOnOpenSearchTests extends ReadershipTests {}
