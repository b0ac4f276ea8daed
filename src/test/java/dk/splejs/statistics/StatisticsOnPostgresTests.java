package dk.splejs.statistics;

import dk.splejs.catalogue.CatalogueTest;
import dk.splejs.support.OnPostgres;

@CatalogueTest
@OnPostgres
class StatisticsOnPostgresTests extends StatisticsCases {}
