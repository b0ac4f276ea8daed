package dk.splejs.statistics;

import dk.splejs.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the catalogue and the register of who uses what come to. Anybody reads every line of both. */
@Component
class SolutionFigures {

    private static final String BY_YEAR = """
            select t.published_year, count(*) as solutions, sum(t.gone) as gone
            from (select cast(extract(year from (e.published_at at time zone :zone)) as integer) as published_year,
                         case when e.entry_state = 'LEFT' then 1 else 0 end as gone
                  from catalogue_entry e) t
            group by t.published_year
            """;
    private static final String FUNDING = """
            select t.published_year, count(*) as solutions, sum(t.one_off) as one_off, sum(t.yearly) as yearly
            from (select cast(extract(year from (e.published_at at time zone :zone)) as integer) as published_year,
                         coalesce(e.one_off_ore, 0) as one_off, coalesce(e.yearly_ore, 0) as yearly
                  from catalogue_entry e
                  join (select entry_id from catalogue_financier group by entry_id having count(*) >= 2) f
                       on f.entry_id = e.id) t
            group by t.published_year
            """;
    private static final String BY_REGION = """
            select r.code, r.name, count(*) as municipalities,
                   sum(case when exists (select 1 from adoption a
                                         where a.organisation_code = o.code and a.ended_on is null)
                       then 1 else 0 end) as using_one
            from organisation o join region r on r.code = o.region_code
            where o.kind = 'MUNICIPALITY' and (o.valid_to is null or o.valid_to >= :today)
            group by r.code, r.name order by r.code
            """;
    private static final String MOST_USED = """
            select e.slug, e.title, e.text_language, t.organisations
            from (select entry_id, count(distinct organisation_code) as organisations
                  from adoption where ended_on is null group by entry_id) t
            join catalogue_entry e on e.id = t.entry_id
            order by t.organisations desc, e.slug
            limit 10
            """;
    private static final String HOURS = """
            select (select coalesce(sum(hours_saved), 0) from catalogue_entry where entry_state = 'CURRENT') as expected,
                   (select count(hours_saved) from catalogue_entry where entry_state = 'CURRENT') as solutions,
                   (select coalesce(sum(hours_saved), 0) from adoption where ended_on is null) as realised,
                   (select count(hours_saved) from adoption where ended_on is null) as reports
            """;

    private final JdbcClient database;

    SolutionFigures(JdbcClient database) {
        this.database = database;
    }

    List<YearOfSolutions> byYear(String zone) {
        SortedMap<Integer, YearOfSolutions> years = new TreeMap<>();
        database.sql(BY_YEAR).param("zone", zone).query(row -> {
            int year = row.getInt("published_year");
            years.put(year, new YearOfSolutions(year, row.getLong("solutions"), row.getLong("gone")));
        });
        return withoutGaps(years, year -> new YearOfSolutions(year, 0, 0));
    }

    List<YearOfFunding> funding(String zone) {
        SortedMap<Integer, YearOfFunding> years = new TreeMap<>();
        database.sql(FUNDING).param("zone", zone).query(row -> {
            int year = row.getInt("published_year");
            Money oneOff = Money.ofOre(row.getLong("one_off"));
            years.put(
                    year,
                    new YearOfFunding(year, row.getLong("solutions"), oneOff, Money.ofOre(row.getLong("yearly"))));
        });
        return withoutGaps(years, YearOfFunding::none);
    }

    List<RegionUse> byRegion(LocalDate today) {
        return database.sql(BY_REGION)
                .param("today", today)
                .query((row, number) -> new RegionUse(
                        row.getString("code"),
                        row.getString("name"),
                        new Proportion(row.getLong("using_one"), row.getLong("municipalities"))))
                .list();
    }

    List<SolutionUse> mostUsed() {
        return database.sql(MOST_USED)
                .query((row, number) -> new SolutionUse(
                        row.getString("slug"),
                        row.getString("title"),
                        row.getString("text_language"),
                        row.getLong("organisations")))
                .list();
    }

    Hours hours() {
        return database.sql(HOURS)
                .query((row, number) -> new Hours(
                        row.getLong("expected"),
                        row.getLong("solutions"),
                        row.getLong("realised"),
                        row.getLong("reports")))
                .single();
    }

    private static <T> List<T> withoutGaps(SortedMap<Integer, T> years, IntFunction<T> empty) {
        if (years.isEmpty()) {
            return List.of();
        }
        return IntStream.rangeClosed(years.firstKey(), years.lastKey())
                .mapToObj(year -> years.getOrDefault(year, empty.apply(year)))
                .toList();
    }
}
