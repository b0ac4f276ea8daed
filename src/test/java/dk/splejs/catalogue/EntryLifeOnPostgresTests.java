package dk.splejs.catalogue;

import dk.splejs.support.OnPostgres;

@CatalogueTest
@OnPostgres
class EntryLifeOnPostgresTests extends EntryLifeCases {}
