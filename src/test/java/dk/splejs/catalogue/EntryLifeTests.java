package dk.splejs.catalogue;

@CatalogueTest
class EntryLifeTests extends EntryLifeCases {}
