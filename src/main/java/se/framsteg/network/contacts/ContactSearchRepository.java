package se.framsteg.network.contacts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.network.contacts.Term.Stretch;
import se.framsteg.shell.tenancy.RegionId;

/** Looks for words. Nothing here reads more rows than it says, however many contacts have a word. */
@Repository
class ContactSearchRepository {
    /** Of the rarest word's contacts so many are weighed first, those with the word itself and where it weighs most first. */
    static final int WEIGHED = 300;

    /** So many where those do not fill a page. */
    static final int DEEPER = 1_500;

    /** Beyond so many it does not matter how common a word is, since no more are looked at. */
    static final int COUNTED = DEEPER;

    private static final int NEAR = 300;

    /** What one term finds, where it weighs most first. */
    private static final String HIT = """
            select b.contact_id, min(b.place) as place
              from unnest(cast(:begunLows as text[]), cast(:begunHighs as text[])) as a(low, high)
             cross join lateral (
                   select w.contact_id, w.place from network.contact_word w
                    where w.region_id = :region and w.word >= a.low and w.word < a.high and w.audience <= :audience
                    order by w.word, w.place limit :weighed) b
             group by b.contact_id
            """;

    /** How many of the terms one contact has, and what they weigh together. */
    private static final String POINTS = """
            select count(*) as terms, coalesce(sum(6 - t.place), 0) as points
              from (select a.term, min(w.place) as place
                      from unnest(cast(:terms as int[]), cast(:lows as text[]), cast(:highs as text[])) as a(term, low, high)
                      join network.contact_word w
                        on w.region_id = :region and w.contact_id = %s.contact_id
                       and w.word >= a.low and w.word < a.high
                     group by a.term) t
            """;

    private final JdbcClient jdbc;

    ContactSearchRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many contacts each term finds, by its place among them, counted until they are many. */
    Map<Integer, Integer> counts(RegionId region, Audience by, List<Term> terms) {
        var hits = new HashMap<Integer, Integer>();
        var asked = Asked.of(terms);
        jdbc.sql("""
                select a.term, count(*) as hits
                  from unnest(cast(:terms as int[]), cast(:lows as text[]), cast(:highs as text[])) as a(term, low, high)
                 cross join lateral (
                       select w.contact_id from network.contact_word w
                        where w.region_id = :region and w.word >= a.low and w.word < a.high and w.audience <= :audience
                        limit :most) w
                 group by a.term
                """)
                .param("region", region.value())
                .param("audience", by.ordinal())
                .param("most", COUNTED)
                .param("terms", asked.terms())
                .param("lows", asked.lows())
                .param("highs", asked.highs())
                .query((row, _) -> hits.put(row.getInt("term"), row.getInt("hits")))
                .list();
        return hits;
    }

    /**
     * The contacts that one term finds and that have all the others too, the heaviest first. A contact that lacks one is not
     * looked at further.
     *
     * @param rarest where to begin
     * @param others the rarest first
     * @param weighed how many of each of its stretches are looked at
     */
    List<UUID> findAll(
            RegionId region, Audience by, Term rarest, List<Term> others, int skipped, int most, int weighed) {
        return find("""
                with hit as materialized (%s),
                fits as materialized (
                    select h.contact_id, h.place from hit h
                     where not exists (
                           select from generate_series(0, cast(:others as int) - 1) n
                            where not exists (
                                  select from unnest(cast(:terms as int[]), cast(:lows as text[]), cast(:highs as text[]))
                                              as a(term, low, high)
                                    join network.contact_word w
                                      on w.region_id = :region and w.contact_id = h.contact_id
                                     and w.word >= a.low and w.word < a.high
                                   where a.term = n offset 0) offset 0))
                select f.contact_id
                  from fits f
                 cross join lateral (%s) o
                 order by o.points - f.place desc, f.contact_id desc
                 limit :most offset :skipped
                """.formatted(HIT, POINTS.formatted("f")), region, by, rarest, others, weighed)
                .param("others", others.size())
                .param("most", most)
                .param("skipped", skipped)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The contacts that one term finds and that have any of the others, those with most and heaviest first. */
    List<UUID> findSome(RegionId region, Audience by, Term either, List<Term> terms, int most, int weighed) {
        return find("""
                with hit as materialized (%s)
                select h.contact_id
                  from hit h
                 cross join lateral (%s) o
                 where o.terms >= 1
                 order by o.terms desc, o.points - h.place desc, h.contact_id desc
                 limit :most
                """.formatted(HIT, POINTS.formatted("h")), region, by, either, terms, weighed)
                .param("most", most)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private JdbcClient.StatementSpec find(
            String sql, RegionId region, Audience by, Term begun, List<Term> others, int weighed) {
        var first = Asked.of(List.of(begun));
        var asked = Asked.of(others);
        return jdbc.sql(sql)
                .param("region", region.value())
                .param("audience", by.ordinal())
                .param("weighed", weighed)
                .param("begunLows", first.lows())
                .param("begunHighs", first.highs())
                .param("terms", asked.terms())
                .param("lows", asked.lows())
                .param("highs", asked.highs());
    }

    /** Words of the index that begin alike, from one to the next without reading those who have them. */
    List<String> beginning(RegionId region, Stretch stretch) {
        return jdbc.sql("""
                with recursive known(word, nth) as (
                    (select w.word, 1 from network.contact_word w
                      where w.region_id = :region and w.word >= :low and w.word < :high order by w.word limit 1)
                    union all
                    select (select w.word from network.contact_word w
                             where w.region_id = :region and w.word > k.word and w.word < :high order by w.word limit 1),
                           k.nth + 1
                      from known k where k.word is not null and k.nth < :most)
                select word from known where word is not null
                """)
                .param("region", region.value())
                .param("low", stretch.low())
                .param("high", stretch.high())
                .param("most", NEAR)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Terms as columns, a row for each stretch. */
    private record Asked(Integer[] terms, String[] lows, String[] highs) {
        static Asked of(List<Term> all) {
            var terms = new ArrayList<Integer>();
            var lows = new ArrayList<String>();
            var highs = new ArrayList<String>();
            for (int at = 0; at < all.size(); at++) {
                for (Stretch each : all.get(at).stretches()) {
                    terms.add(at);
                    lows.add(each.low());
                    highs.add(each.high());
                }
            }
            return new Asked(terms.toArray(Integer[]::new), lows.toArray(String[]::new), highs.toArray(String[]::new));
        }
    }
}
