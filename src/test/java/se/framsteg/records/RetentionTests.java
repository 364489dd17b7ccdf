package se.framsteg.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.requests.Requests;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.people.Sessions;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.Texts;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** The rules are followed at night, in each region, and what they did is written down without content. */
@HouseTest
class RetentionTests {
    private static final String QUESTIONS = "network.rule.questions";

    @Autowired
    ApplicationContext house;

    @Autowired
    Retention retention;

    @Autowired
    RegionDirectory regions;

    @Autowired
    Members members;

    @Autowired
    Sessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    MockMvcTester server;

    Region region;
    Region other;

    @BeforeEach
    void two_regions() {
        region = regions.find("halland").orElseThrow();
        other = regions.find("skane").orElseThrow();
    }

    @Test
    void every_rule_says_what_what_then_and_why() {
        assertThat(retention.rules())
                .extracting(Rule::textKey)
                .contains("course.rule.work", "surveys.rule.answers", "aid.rule.declarations", QUESTIONS)
                .contains("network.rule.talks", "network.rule.advice", "network.rule.wants")
                .contains("network.rule.hours", "network.rule.contacts", "voices.rule.comments")
                .doesNotHaveDuplicates()
                .allSatisfy(key -> List.of("", ".then", ".why").forEach(end -> {
                    assertThat(Texts.has(Lang.SV, key + end)).as(key + end).isTrue();
                    assertThat(Texts.has(Lang.EN, key + end)).as(key + end).isTrue();
                }));
        assertThat(retention.rules())
                .allSatisfy(rule -> assertThat(
                                rule.keptFor().isZero() || rule.keptFor().isNegative())
                        .as(rule.textKey())
                        .isFalse());
    }

    @Test
    void looking_ahead_counts_and_takes_nothing_away() {
        UUID old = asked("2 years 10 days");
        UUID soon = asked("2 years -10 days");
        int now = retention.wouldDo(region, false).get(QUESTIONS).removed();
        int ahead = retention.wouldDo(region, true).get(QUESTIONS).removed();
        assertThat(now).isPositive();
        assertThat(ahead).isGreaterThan(now);
        assertThat(isThere(old)).isTrue();
        assertThat(isThere(soon)).isTrue();
    }

    @Test
    void a_night_takes_away_what_is_old_and_writes_down_how_much_and_where() {
        asked("2 years 10 days");
        UUID soon = asked("2 years -10 days");
        UUID young = asked("1 month");
        RetentionWorld.night(retention);
        Manager by = Manager.operator(region.id());
        RetentionRun run = Tenancy.within(region.id(), () -> retention.runs(by)).getFirst();
        assertThat(run.failed()).isZero();
        assertThat(run.removed()).isPositive();
        List<RetentionLine> lines = Tenancy.within(region.id(), () -> retention.lines(by, run.id()));
        assertThat(lines)
                .filteredOn(line -> line.rule().equals(QUESTIONS))
                .extracting(RetentionLine::coming)
                .contains(false, true);
        assertThat(isThere(soon)).isTrue();
        assertThat(isThere(young)).isTrue();
        Manager elsewhere = Manager.operator(other.id());
        UUID theirs = Tenancy.within(other.id(), () -> retention.runs(elsewhere))
                .getFirst()
                .id();
        List<RetentionLine> told = Tenancy.within(other.id(), () -> retention.lines(elsewhere, theirs));
        assertThat(told)
                .as("what went in one region is not told in another")
                .noneMatch(line -> line.rule().equals(QUESTIONS));
        RetentionWorld.night(retention);
        assertThat(Tenancy.within(region.id(), () -> retention.runs(by))
                        .getFirst()
                        .removed())
                .as("the next night has nothing more to take")
                .isZero();
    }

    @Test
    void what_was_taken_before_a_rule_failed_is_written_down() {
        UUID old = asked("2 years 10 days");
        var real = house.getBean(Requests.class);
        var asked = new AtomicInteger();
        Tidying failing = new Tidying() {
            @Override
            public void forgetOld(Instant now) {
                if (asked.getAndIncrement() > 0) {
                    throw new IllegalStateException("The second time");
                }
                real.forgetOld(now);
            }

            @Override
            public Optional<Rule> rule() {
                return real.rule();
            }
        };
        var rules = new ObjectProvider<Tidying>() {
            @Override
            public Stream<Tidying> orderedStream() {
                return Stream.of(failing);
            }
        };
        new Retention(
                        rules,
                        house.getBean(RetentionRepository.class),
                        regions,
                        transactions,
                        house.getBean(Clock.class))
                .run();
        assertThat(isThere(old)).isFalse();
        Manager by = Manager.operator(region.id());
        RetentionRun run = Tenancy.within(region.id(), () -> retention.runs(by)).getFirst();
        assertThat(run.failed()).isEqualTo(1);
        assertThat(run.removed()).isPositive();
    }

    @Test
    void a_manager_reads_the_rules_and_each_night() {
        asked("2 years 10 days");
        RetentionWorld.night(retention);
        Browser browser = manager();
        String page = html(browser.get("/halland/manage/retention"));
        assertThat(page)
                .contains("Så länge sparas uppgifter", "Frågor utifrån och svaren", "2 år", "gallringsbeslut")
                .contains("Rader som tas bort:");
        String run = page.split("/halland/manage/retention/")[1].split("\"")[0];
        assertThat(html(browser.get("/halland/manage/retention/" + run))).contains("Frågor utifrån och svaren");
        assertThat(browser.get("/halland/manage/retention/" + Ids.next())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/skane/manage/retention/" + run)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void each_night_that_takes_something_away_leaves_a_protocol_to_print_however_long_ago_it_was() throws IOException {
        asked("2 years 10 days");
        UUID night = Tenancy.within(region.id(), () -> {
            RetentionWorld.night(retention);
            return retention.runs(Manager.operator(region.id())).getFirst().id();
        });
        TestRows.asOwner(
                "update records.retention_run set ran_at = ran_at - interval '3 years' where region_id = ? and id = ?",
                region.id().value(),
                night);
        Browser browser = manager();
        String path = "/halland/manage/retention/" + night;
        assertThat(html(browser.get(path))).contains("Frågor utifrån och svaren", "2 år", "Borttagna rader");
        try (var paper =
                Loader.loadPDF(browser.get(path + "/protocol.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Gallringsprotokoll", "Frågor utifrån och svaren", "2 år", "namnteckning");
        }
        int year = Year.now().getValue() - 3;
        assertThat(html(browser.get("/halland/manage/retention?year=" + year))).contains(path);
        assertThat(html(browser.get("/halland/manage/retention")).split("id=\"year\"")[1])
                .doesNotContain(path);
        assertThat(browser.get("/halland/manage/retention/" + year + ".xlsx")).hasStatus(HttpStatus.OK);
        assertThat(browser.get("/halland/manage/retention/999999999.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/halland/manage/retention/1999.xlsx")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get("/skane/manage/retention/" + night + "/protocol.pdf"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_was_given_out_is_forgotten_after_as_many_years_as_the_region_says() {
        UUID old = given("2 years 10 days", "2 years 10 days");
        UUID begunLong = given("3 years", "1 year 10 days");
        UUID open = given("2 years 10 days", null);
        retention.run(rule -> rule.textKey().equals(OldDisclosures.RULE));
        assertThat(areThere(old, begunLong, open)).containsExactly(begunLong);
        Browser browser = manager();
        String path = "/halland/manage/retention";
        assertThat(browser.press(browser.get(path), path, Map.of("years", "100")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(browser.press(browser.get(path), path, Map.of("years", "1"))).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(html(browser.get(path + "?saved=true")).replaceAll("\\s+", " "))
                .contains("Tiden är ändrad", "<option value=\"1\" selected");
        List<Rule> rules = Tenancy.within(region.id(), () -> transactions.execute(_ -> retention.rules(region.id())));
        assertThat(rules)
                .filteredOn(rule -> rule.textKey().equals(OldDisclosures.RULE))
                .extracting(rule -> rule.keptFor().getYears())
                .containsExactly(1);
        retention.run(rule -> rule.textKey().equals(OldDisclosures.RULE));
        assertThat(areThere(old, begunLong, open)).isEmpty();
        Manager by = Manager.operator(region.id());
        UUID night =
                Tenancy.within(region.id(), () -> retention.runs(by)).getFirst().id();
        assertThat(Tenancy.within(region.id(), () -> retention.lines(by, night)))
                .filteredOn(line -> line.rule().equals(OldDisclosures.RULE) && !line.coming())
                .singleElement()
                .satisfies(line -> assertThat(line.keptFor()).isEqualTo("P1Y"));
        browser.press(browser.get(path), path, Map.of("years", "2"));
    }

    /** Something that was given out, begun and finished so long ago. */
    private UUID given(String begun, @Nullable String finished) {
        UUID id = Ids.next();
        TestRows.asOwner(
                """
                insert into records.disclosure (region_id, id, title, language, begun_at, begun_by, finished_at, finished_by)
                values (?, ?, 'Spån', 'sv', now() - ?::interval, ?, now() - ?::interval, case when ?::text is null then null else ?::uuid end)
                """,
                region.id().value(),
                id,
                begun,
                PersonId.OPERATOR.value(),
                finished,
                finished,
                PersonId.OPERATOR.value());
        TestRows.asOwner("""
                insert into records.disclosure_row (region_id, disclosure_id, position, kind, record_id)
                values (?, ?, 1, 'network.record.question', ?)
                """, region.id().value(), id, Ids.next());
        return id;
    }

    private List<UUID> areThere(UUID... ids) {
        return Tenancy.within(
                region.id(),
                () -> transactions.execute(_ -> jdbc.sql("select id from records.disclosure where id = any(:ids)")
                        .param("ids", ids)
                        .query((row, _) -> row.getObject(1, UUID.class))
                        .list()));
    }

    private Browser manager() {
        PersonId maja = members.enter(UUID.randomUUID() + "@halland.example", "Maja Lind", Lang.SV);
        Tenancy.within(region.id(), () -> members.join(maja, region.id(), Role.MANAGER, null));
        String token = Secret.token();
        sessions.begin(maja, token, "Firefox, Windows");
        var browser = new Browser(server);
        browser.hold(token);
        return browser;
    }

    /** A question that was closed so long ago. */
    private UUID asked(String ago) {
        UUID id = Ids.next();
        TestRows.asOwner("""
                insert into network.request (region_id, id, asked_at, subject, text, asker_name, asker_address, asker_phone,
                       company, member, language, token_hash, token_sealed, state, promised_at, closed_at)
                values (?, ?, now() - ?::interval, 'other', 'Spån?', 'Anna Berg', 'anna@plat.example', '', '', false, 'sv',
                       decode(md5(?), 'hex'), 'x', 'CLOSED', now(), now() - ?::interval)
                """, region.id().value(), id, ago, id.toString(), ago);
        return id;
    }

    private boolean isThere(UUID request) {
        return Tenancy.within(
                region.id(),
                () -> transactions.execute(_ -> jdbc.sql("select exists (select from network.request where id = :id)")
                        .param("id", request)
                        .query(Boolean.class)
                        .single()));
    }
}
