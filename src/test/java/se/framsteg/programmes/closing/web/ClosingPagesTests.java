package se.framsteg.programmes.closing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.framsteg.HouseTest;
import se.framsteg.people.Members;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.ProgrammeIsClosed;
import se.framsteg.programmes.closing.ClosingWorld;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
class ClosingPagesTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    ClosingWorld world;
    Browser maja;
    Browser petra;
    Browser lena;
    String closing;
    String followed;

    @BeforeEach
    void a_programme_that_is_over() {
        world = new ClosingWorld(house, "orebro");
        maja = signedIn(world.maja);
        petra = signedIn(world.petra);
        lena = signedIn(world.lena);
        closing = world.path + "/closing";
        followed = "/orebro/promote/%s/companies/%s".formatted(world.programme.slug(), world.metal);
    }

    @Test
    void the_list_tells_what_hinders_from_what_is_done_and_links_to_where_it_is_mended() {
        String page = read(maja, closing);
        assertThat(page)
                .contains(
                        "Det här måste bli klart först",
                        "Inga siffror är publicerade",
                        "href=\"%s/publication\"".formatted(world.path),
                        "Alla omgångar är över",
                        "Alla anmälningar är besvarade",
                        "Påhittade Tillväxt AB: 2 företag",
                        "Påhittade Rör AB",
                        "Alla företag som var med behåller sina sidor")
                .doesNotContain("Se vad som händer och avsluta");
        assertThat(read(maja, closing + "/new")).contains("Det här måste bli klart först");
        MvcTestResult refused = maja.post(closing, key(world.path + "/facts"));
        assertThat(refused).hasStatus(CONFLICT);
        assertThat(Browser.html(refused)).contains("Programmet är inte avslutat");
        assertThat(petra.get(followed)).hasStatusOk();
    }

    @Test
    void what_will_happen_is_said_before_it_does_and_a_press_does_it_once() {
        world.publish();
        assertThat(read(maja, closing))
                .contains("Se vad som händer och avsluta")
                .doesNotContain("måste bli klart");
        MvcTestResult look = maja.get(closing + "/new");
        assertThat(Browser.html(look)).contains("Främjarna slutar följa 2 företag", "inom ett år");
        assertThat(maja.press(look, closing, Map.of())).hasStatus(SEE_OTHER);
        assertThat(maja.press(look, closing, Map.of())).hasStatus(SEE_OTHER);
        assertThat(maja.post(closing, key(world.path + "/facts")))
                .as("from another window")
                .hasStatus(SEE_OTHER);
        assertThat(read(maja, closing))
                .contains(
                        "av Maja Lind",
                        "Siffrorna står fast",
                        "/orebro/manage/programmes/new?earlier=" + world.programme.slug(),
                        "Främjarna slutade följa 2 företag")
                .doesNotContain("Tidigare");
        assertThat(read(maja, world.path)).contains("så siffrorna står fast").doesNotContain(">Avsluta programmet<");
        assertThat(lettersTo(world.petra)).hasSize(1);
    }

    @Test
    void promoters_come_in_no_more_and_companies_keep_what_is_theirs() {
        assertThat(petra.get(followed)).hasStatusOk();
        world.publish();
        world.close();
        assertThat(petra.get(followed)).hasStatus(NOT_FOUND);
        assertThat(read(petra, "/orebro/promote")).doesNotContain("Påhittade Plåt AB");
        assertThat(lena.get("/orebro/company/" + world.metal)).hasStatusOk();
        assertThat(lettersTo(world.petra).getFirst().written().text())
                .contains("följer därför inte längre sina 2 företag", "Maja Lind");
        assertThat(lettersTo(world.lena).getFirst().written().text())
                .contains("behåller allt som är ert", "Påhittade Tillväxt AB följer er inte längre", "/orebro/ask");
    }

    @Test
    void a_promoter_who_follows_a_company_in_another_programme_goes_on_there() {
        var other = world.programme("Hållbar fortsättning", world.today.minusMonths(1));
        world.part(other, world.metal, world.promoter);
        world.publish();
        assertThat(read(maja, closing))
                .contains(
                        "Ett företag får ingen främjare",
                        "Ett av dem följer främjaren även i ett annat program",
                        "Ett företag till följs även i ett annat program");
        world.close();
        assertThat(petra.get(followed)).hasStatus(NOT_FOUND);
        assertThat(petra.get(followed.replace(world.programme.slug(), other.slug())))
                .hasStatusOk();
    }

    @Test
    void nothing_is_published_or_changed_while_it_is_closed() {
        world.publish();
        MvcTestResult publication = maja.get(world.path + "/publication");
        world.close();
        assertThat(Browser.html(publication)).doesNotContain("så siffrorna står fast");
        assertThat(read(maja, world.path + "/publication")).contains("så siffrorna står fast");
        for (String address : List.of("/publication", "/facts")) {
            var fields = new LinkedHashMap<>(key(world.path + "/facts"));
            fields.putAll(Map.of("name", "Ny", "weeks", "6", "funder", "Regionen", "purpose", "Lära"));
            fields.putAll(Map.of("startsOn", "2026-01-01", "endsOn", "2027-01-01"));
            MvcTestResult refused = maja.post(world.path + address, fields);
            assertThat(refused).as(address).hasStatus(CONFLICT);
            assertThat(Browser.html(refused)).contains("Inget har ändrats", closing);
        }
        var anybody = new Criteria(List.of(), false, Criteria.SectorRule.ANY, List.of(), true);
        var plan = new CohortPlan("Hösten", 5, null, null, anybody, List.of());
        assertThatThrownBy(() -> world.in(
                        () -> house.getBean(Cohorts.class).plan(world.maja.asManager(), world.programme, plan)))
                .isInstanceOf(ProgrammeIsClosed.class);
    }

    @Test
    void the_database_refuses_too() {
        world.publish();
        world.close();
        String id = world.programme.id().value().toString();
        refused("""
                insert into outcomes.publication select region_id, gen_random_uuid(), programme_id, now(), published_by,
                       published_by_name, as_of, document from outcomes.publication where programme_id = '%s'
                """.formatted(id));
        refused("update programmes.programme set ends_on = ends_on + 1 where id = '%s'".formatted(id));
        refused("update programmes.cohort set seats = 3 where programme_id = '%s'".formatted(id));
        refused("""
                update programmes.participation set promoter_id = promoter_before, promoter_before = null
                 where programme_id = '%s'
                """.formatted(id));
    }

    @Test
    void a_file_changes_no_evidence_and_what_companies_do_is_still_noted() {
        world.publish();
        world.close();
        String evidence = """
                insert into outcomes.evidence
                       (region_id, id, programme_id, organisation_id, role, kind, subject, code, happened_on, day_known,
                        recorded_at, recorded_by, given, source_module, source_type, source_label, source_address, level,
                        withdrawn)
                select region_id, gen_random_uuid(), programme_id, organisation_id, 'company', 'strategy', gen_random_uuid(),
                       'draft', date '2026-01-15', true, now(), '%s', '%s', '%s', '%s', 'Raden', '', 2, false
                  from programmes.participation where programme_id = '%s'
                """;
        String person = world.maja.person().value().toString();
        String id = world.programme.id().value().toString();
        refused(evidence.formatted(person, "import", "workbook", "import", id));
        refused(evidence.formatted(person, "system", "outcomes", "correction", id));
        assertThat(world.in(() -> house.getBean(JdbcClient.class)
                        .sql(evidence.formatted(person, "self", "plan", "plan", id))
                        .update()))
                .isEqualTo(3);
    }

    @Test
    void it_is_opened_again_with_a_reason_and_access_comes_back() {
        world.publish();
        world.close();
        MvcTestResult page = maja.get(closing);
        MvcTestResult silent = maja.press(page, closing + "/reopening", Map.of("reason", " "));
        assertThat(silent).hasStatus(UNPROCESSABLE_CONTENT);
        assertThat(Browser.html(silent)).contains("Skriv varför programmet öppnas igen");
        assertThat(petra.get(followed)).hasStatus(NOT_FOUND);
        assertThat(maja.press(maja.get(closing), closing + "/reopening", Map.of("reason", "Ett företag saknades")))
                .hasStatus(SEE_OTHER);
        assertThat(petra.get(followed)).hasStatusOk();
        assertThat(read(maja, closing)).contains("Avsluta programmet", "öppnades igen", "Ett företag saknades");
        assertThat(lettersTo(world.petra)).hasSize(2);
        assertThat(verbs()).contains("programmes.close", "programmes.reopen");
        world.publish();
        world.close();
        assertThat(petra.get(followed)).hasStatus(NOT_FOUND);
    }

    private List<String> verbs() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select verb from people.audit_entry where subject_ids @> array[cast(:id as uuid)] order by at")
                .param("id", world.programme.id().value())
                .query(String.class)
                .list());
    }

    @Test
    void the_archive_names_every_file_with_its_checksum() throws IOException, NoSuchAlgorithmException {
        world.publish();
        world.close();
        MvcTestResult answer = maja.get(closing + "/archive.zip");
        assertThat(answer).hasStatusOk();
        Map<String, byte[]> files = unpacked(answer.getResponse().getContentAsByteArray());
        assertThat(files)
                .containsKeys(
                        "program/program.xml",
                        "program/deltagare.csv",
                        "program/handelser.csv",
                        "siffror/publicering-01.json",
                        "siffror/sista-publiceringen.csv",
                        "siffror/sista-publiceringen.pdf",
                        "siffror/underlag.csv",
                        "handlingar/forteckning.csv",
                        "handlingar/0001/handling.xml",
                        "beskrivning.xml");
        String description = text(files, "beskrivning.xml");
        for (var file : files.entrySet()) {
            if (!file.getKey().equals("beskrivning.xml")) {
                String hash = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(file.getValue()));
                assertThat(description)
                        .as(file.getKey())
                        .contains("namn=\"%s\"".formatted(file.getKey()), "sha256=\"%s\"".formatted(hash));
            }
        }
        assertThat(verbs()).as("who took it is known").containsOnlyOnce("programmes.archive");
        assertThat(text(files, "program/deltagare.csv"))
                .contains("Påhittade Plåt AB", "Påhittade Tillväxt AB", "1 2 3");
        assertThat(description).contains("Maja Lind", "Riksarkivets");
    }

    @Test
    void another_region_finds_nothing() {
        world.publish();
        Browser bo = signedIn(Someone.managing(house, "kronoberg", "Bo Ek"));
        assertThat(bo.get(closing)).hasStatus(NOT_FOUND);
        assertThat(bo.get(closing.replace("orebro", "kronoberg"))).hasStatus(NOT_FOUND);
        assertThat(petra.get(closing)).hasStatus(NOT_FOUND);
        assertThat(lena.get(closing)).hasStatus(NOT_FOUND);
    }

    private void refused(String sql) {
        assertThatThrownBy(() ->
                        world.in(() -> house.getBean(JdbcClient.class).sql(sql).update()))
                .as(sql)
                .hasStackTraceContaining("closed programme");
    }

    private Browser signedIn(Someone who) {
        var browser = new Browser(server);
        browser.hold(who.token());
        return browser;
    }

    /** The key of a form on some page, to press with what has no form. */
    private Map<String, String> key(String page) {
        return Browser.filled(maja.get(page), page, Map.of());
    }

    private static String read(Browser who, String address) {
        MvcTestResult page = who.get(address);
        assertThat(page).hasStatusOk();
        return Browser.html(page).replace('\u00a0', ' ');
    }

    private List<KeptLetter> lettersTo(Someone who) {
        String address =
                house.getBean(Members.class).find(who.person()).orElseThrow().address();
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), java.nio.charset.StandardCharsets.UTF_8);
    }
}
