package se.framsteg.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.network.contacts.Audience;
import se.framsteg.network.contacts.ContactSearch;
import se.framsteg.network.contacts.ContactSearch.Asked;
import se.framsteg.network.contacts.ContactTopic;
import se.framsteg.network.contacts.ContactTopics;
import se.framsteg.network.contacts.Kind;
import se.framsteg.organisations.Organisations;
import se.framsteg.shell.database.DatabaseAccess;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Contacts of a region, more and more: how long it takes to find some by everyday words, with what is said of each. */
final class Searching {
    private static final int WARM = 50;
    private static final int TIMES = 101;
    private static final List<String> WORDS = List.of(
            "energi",
            "elräkning Gnosjö",
            "bidrag till solceller",
            "sopor",
            "utbildning Värnamo svets",
            "klimat energi pengar",
            "enegri",
            "zzyzxq",
            "ord4711",
            "");

    private final ApplicationContext house;
    private final Region region;
    private final DatabaseAccess access;

    private Searching(ApplicationContext house, Region region, DatabaseAccess access) {
        this.house = house;
        this.region = region;
        this.access = access;
    }

    static void measure(ApplicationContext house, Region region, DatabaseAccess access, int large) throws SQLException {
        var searching = new Searching(house, region, access);
        System.out.println("| contacts | searched for | shown | ms, median | of 20 the slowest |");
        System.out.println("|---:|---|---:|---:|---:|");
        for (int size = 1_000; size <= large; size *= 10) {
            searching.fill(size);
            for (String words : WORDS) {
                searching.row(size, words.isEmpty() ? "(all, by name)" : words, new Asked(words, null, 1));
            }
            searching.row(size, "(funders)", new Asked("", Kind.FUNDER, 1));
            searching.row(size, "energi (funders)", new Asked("energi", Kind.FUNDER, 1));
        }
    }

    private void row(int size, String name, Asked asked) {
        int shown = 0;
        for (int warm = 0; warm < WARM; warm++) {
            shown = find(asked);
        }
        double[] times = new double[TIMES];
        for (int n = 0; n < TIMES; n++) {
            long begun = System.nanoTime();
            find(asked);
            times[n] = (System.nanoTime() - begun) / 1e6;
        }
        Arrays.sort(times);
        System.out.printf(
                "| %d | %s | %d | %.1f | %.1f |%n", size, name, shown, times[TIMES / 2], times[TIMES * 19 / 20]);
    }

    private int find(Asked asked) {
        return in(() -> house.getBean(ContactSearch.class)
                .find(region.id(), Audience.COMPANIES, asked)
                .hits()
                .size());
    }

    /** Some topics and municipalities far commoner than others; a dozen words each, of which a few are in very many. */
    private void fill(int count) throws SQLException {
        asOwner("truncate network.contact cascade");
        List<ContactTopic> topics = house.getBean(ContactTopics.class).all();
        in(() -> {
            var jdbc = house.getBean(JdbcClient.class);
            jdbc.sql("select setseed(0.5)").query((RowCallbackHandler) _ -> {});
            contacts(jdbc, count, topics);
            words(jdbc, topics);
            return count;
        });
        asOwner("vacuum analyze network.contact", "vacuum analyze network.contact_word");
    }

    private void contacts(JdbcClient jdbc, int count, List<ContactTopic> topics) {
        jdbc.sql("""
                insert into network.contact (region_id, id, kind, name, name_key, organisation, alike_key, topics, competence,
                       area, municipality_codes, cost, cost_words, helps, site, person, address, phone, audience, link_hash,
                       version, checked_on)
                select :region, cast(lpad(to_hex(n), 32, '0') as uuid),
                       (array['EXPERT', 'EXPERT', 'EXPERT', 'FUNDER', 'PROGRAMME', 'PEER'])[1 + n % 6], 'Kontakt ' || n,
                       'kontakt ' || n, 'Bolaget ' || n % 5000, 'kontakt ' || n,
                       array[(cast(:topics as text[]))[1 + cast(floor(:most * random() * random()) as int)]], 'ord' || n % 9000,
                       case when n % 3 = 0 then 'COUNTY' else 'MUNICIPALITIES' end,
                       case when n % 3 = 0 then cast('{}' as text[])
                            else array[(cast(:places as text[]))[1 + cast(floor(:many * random() * random()) as int)]] end,
                       'FREE', '', 'Hjälper till med det mesta, varje vecka, hos er.', '', '', '', '',
                       case when n % 5 = 0 then 'COMPANIES' else 'PUBLIC' end, uuid_send(gen_random_uuid()), 1,
                       current_date
                  from generate_series(1, :count) n
                """)
                .param("region", region.id().value())
                .param("topics", topics.stream().map(ContactTopic::key).toArray(String[]::new))
                .param("most", topics.size())
                .param("places", places().toArray(String[]::new))
                .param("many", places().size())
                .param("count", count)
                .update();
    }

    private void words(JdbcClient jdbc, List<ContactTopic> topics) {
        var everyday = new ArrayList<String>();
        topics.forEach(topic -> everyday.addAll(topic.words()));
        jdbc.sql("""
                insert into network.contact_word (region_id, word, place, contact_id, audience)
                select c.region_id, w.word, min(w.place), c.id, case c.audience when 'PUBLIC' then 0 else 1 end
                  from network.contact c
                 cross join lateral (
                       select '~kind:' || lower(c.kind) as word, 5 as place
                       union all select '~area:' || c.area, 5
                       union all select '~topic:' || t, 1 from unnest(c.topics) t
                       union all select lower(m.name), 5 from unnest(c.municipality_codes) as has(code)
                                   join unnest(cast(:places as text[]), cast(:names as text[])) as m(code, name)
                                     on m.code = has.code
                       union all select 'kontakt', 2
                       union all select split_part(c.name, ' ', 2), 2
                       union all select c.competence, 3
                       union all select (cast(:words as text[]))[1 + cast(floor(:most * random() * random()) as int)], 3
                                   from generate_series(1, 4 + 0 * length(c.name))
                       union all select 'ord' || cast(floor(9000 * random() * random()) as int), 4
                                   from generate_series(1, 8 + 0 * length(c.name))) w
                 where c.region_id = :region
                 group by c.region_id, w.word, c.id, c.audience
                """)
                .param("region", region.id().value())
                .param("places", places().toArray(String[]::new))
                .param("names", names().toArray(String[]::new))
                .param("words", everyday.toArray(String[]::new))
                .param("most", everyday.size())
                .update();
    }

    private List<String> places() {
        return List.copyOf(
                house.getBean(Organisations.class).municipalitiesOf(region.id()).keySet());
    }

    private List<String> names() {
        return List.copyOf(
                house.getBean(Organisations.class).municipalitiesOf(region.id()).values());
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection owner = access.asOwner();
                var statement = owner.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    private <T> T in(Supplier<T> work) {
        return Tenancy.within(
                region.id(), () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
