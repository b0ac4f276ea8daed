package dk.splejs.catalogue;

@CatalogueTest
class CatalogueTests extends CatalogueCases {}
