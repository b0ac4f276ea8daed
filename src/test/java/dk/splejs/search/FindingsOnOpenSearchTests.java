package dk.splejs.search;

/** What {@link FindingsTests} asks for, on OpenSearch. */
@OnOpenSearch
class FindingsOnOpenSearchTests extends FindingsTests {}
