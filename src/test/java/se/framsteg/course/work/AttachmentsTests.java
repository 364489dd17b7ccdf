package se.framsteg.course.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.FieldType;
import se.framsteg.course.Worksheet;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.shell.Ids;
import se.framsteg.world.Someone;

@HouseTest
class AttachmentsTests {
    private static final String MAP = "stakeholder-map";

    @Autowired
    MockMvcTester server;

    @Autowired
    ApplicationContext house;

    @Autowired
    Attachments attachments;

    @Autowired
    Versions versions;

    @Autowired
    LeftFiles leftFiles;

    WorkWorld world;
    Browser lisa;

    @BeforeEach
    void lisa_is_in_the_first_week() {
        world = new WorkWorld(house, "varmland");
        lisa = browser(world.lisa);
    }

    @Test
    void a_file_is_kept_sealed_read_back_and_taken_away() {
        assertThat(upload("attached-already", "../Policy <2026>.pdf", SomeFiles.PDF))
                .hasStatus(303);
        List<Attachment> files = Attachment.in(world.work(MAP).answers().typed(Attachment.ALREADY));
        assertThat(files).singleElement().extracting(Attachment::name).isEqualTo("Policy 2026.pdf");
        UUID id = files.getFirst().id();
        assertThat(page("/files?place=attached-already")).contains("Policy 2026.pdf", "Det här har vi redan");
        assertThat(lisa.get(path() + "/files/" + id).getResponse().getContentAsByteArray())
                .isEqualTo(SomeFiles.PDF);
        assertThat(page("/versions")).contains("Lisa Plåt", "Det här har vi redan", "</span>Policy 2026.pdf</ins>");
        byte[] kept = world.in(() -> house.getBean(JdbcClient.class)
                .sql("select content from course.attachment where id = ?")
                .param(id)
                .query((row, _) -> row.getBytes(1))
                .single());
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("%PDF");
        assertThat(lisa.press(
                        lisa.get(path() + "/files?place=attached-already"),
                        path() + "/files/" + id + "/removal",
                        Map.of()))
                .hasStatus(303);
        assertThat(world.work(MAP).answers().typed(Attachment.ALREADY)).isEmpty();
        assertThat(kept()).as("erased").isZero();
    }

    @Test
    void what_has_been_handed_in_stays_with_the_region_when_the_company_takes_it_out() {
        upload("attached-photo", "Blad.png", SomeFiles.PNG);
        assertThat(lisa.press(lisa.get(path()), path() + "/hand-in", Map.of())).hasStatus(303);
        Attachment photo =
                Attachment.in(world.work(MAP).answers().typed(Attachment.PHOTO)).getFirst();
        assertThat(room().files()).isEqualTo(59);
        take("attached-photo", photo.id());
        assertThat(room().files()).isEqualTo(60);
        forget(Duration.ofDays(90));
        assertThat(kept()).isEqualTo(1);
    }

    @Test
    void there_is_an_end_to_how_much_a_worksheet_holds_and_it_is_said_what_is_left() {
        upload("attached-already", "Policy.pdf", SomeFiles.PDF);
        TestRows.asOwner("""
                insert into course.attachment (region_id, id, work_id, name, type, hash, content, added_at, added_by)
                select region_id, gen_random_uuid(), work_id, name, type, hash,
                       convert_to(repeat('x', 11650000), 'UTF8'), added_at, added_by
                  from course.attachment, generate_series(1, 9) where work_id = ?
                """, world.work(MAP).id());
        assertThat(page("/files?place=attached-already")).contains("50 filer till, tillsammans högst 0 MB");
        assertThat(upload("attached-already", "En till.pdf", Arrays.copyOf(SomeFiles.PDF, 100_000)))
                .hasStatus(422)
                .bodyText()
                .contains("högst 100 MB tillsammans");
        assertThat(kept()).isEqualTo(10);
    }

    @Test
    void a_file_for_a_row_that_has_been_taken_away_is_refused() {
        Worksheet sheet = world.works()
                .edition(world.round())
                .worksheets()
                .filter(each -> rowFile(each).isPresent())
                .findFirst()
                .orElseThrow();
        AnswerPlace place = rowFile(sheet).orElseThrow();
        assertThat(add(sheet, place, "Först.pdf")).isEqualTo(Attachments.Added.ADDED);
        world.in(() -> {
            world.works().remove(world.lisa(), world.round(), sheet, Objects.requireNonNull(place.row()));
            return true;
        });
        assertThat(add(sheet, place, "Sedan.pdf")).isEqualTo(Attachments.Added.ROW_GONE);
        world.in(
                () -> world.works().bringBack(world.lisa(), world.round(), sheet, Objects.requireNonNull(place.row())));
        assertThat(files(sheet, place)).containsExactly("Först.pdf");
    }

    @Test
    void going_back_brings_files_back_within_a_month_and_those_that_are_erased_never() {
        Worksheet sheet = world.works()
                .edition(world.round())
                .worksheets()
                .filter(each -> rowFile(each).isPresent())
                .findFirst()
                .orElseThrow();
        AnswerPlace place = rowFile(sheet).orElseThrow();
        add(sheet, place, "Först.pdf");
        int then = seq(sheet);
        add(sheet, place, "Sedan.pdf");
        int both = seq(sheet);
        world.in(() -> versions.restore(world.lisa(), world.round(), sheet, then, ""));
        assertThat(files(sheet, place)).containsExactly("Först.pdf");
        forget(Duration.ofDays(29));
        world.in(() -> versions.restore(world.lisa(), world.round(), sheet, both, ""));
        assertThat(files(sheet, place)).containsExactly("Först.pdf", "Sedan.pdf");
        world.in(() -> versions.restore(world.lisa(), world.round(), sheet, then, ""));
        forget(Duration.ofDays(31));
        assertThat(kept()).isEqualTo(1);
        assertThat(world.in(() -> versions.restore(world.lisa(), world.round(), sheet, both, "")))
                .isEqualTo(Restored.NOTHING);
    }

    private int seq(Worksheet sheet) {
        return world.work(sheet.name()).seq();
    }

    private Attachments.Added add(Worksheet sheet, AnswerPlace place, String name) {
        return world.in(
                () -> attachments.add(world.lisa(), world.round(), sheet, place, new NewFile(name, SomeFiles.PDF)));
    }

    private List<String> files(Worksheet sheet, AnswerPlace place) {
        return Attachment.in(world.work(sheet.name()).answers().typed(place)).stream()
                .map(Attachment::name)
                .toList();
    }

    /** A place for files in a new row. */
    private static Optional<AnswerPlace> rowFile(Worksheet sheet) {
        return sheet.tables().stream()
                .flatMap(table -> table.fields().stream()
                        .filter(field -> field.type() == FieldType.FILE)
                        .map(field -> AnswerPlace.in(table.id(), new UUID(0, 7), field.id())))
                .findFirst();
    }

    private Attachments.Room room() {
        return world.in(() -> attachments.room(world.lisa(), world.round(), world.worksheet(MAP)));
    }

    private int kept() {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql("select count(*) from course.attachment a join course.work w on w.id = a.work_id"
                        + " where w.organisation_id = ?")
                .param(world.company)
                .query(Integer.class)
                .single());
    }

    private void forget(Duration later) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(_ -> leftFiles.forgetOld(Instant.now().plus(later)));
    }

    private void take(String place, UUID id) {
        assertThat(lisa.press(
                        lisa.get(path() + "/files?place=" + place), path() + "/files/" + id + "/removal", Map.of()))
                .hasStatus(303);
    }

    @Test
    void a_file_of_another_kind_is_told_in_words_whatever_it_is_called() {
        assertRefused("policy.pdf", "MZ program".getBytes(StandardCharsets.UTF_8), "Filen går inte att läsa");
        assertRefused("foto.jpg", SomeFiles.HEIC, "ett format (heic)");
        assertRefused("foto.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 1}, "går inte att läsa");
        assertRefused("tom.pdf", new byte[0], "Välj en fil först");
        assertRefused("bilagor.docx", SomeFiles.bomb(), "Filen går inte att läsa");
        byte[] large = new byte[NewFile.LARGEST + 1];
        System.arraycopy(SomeFiles.PDF, 0, large, 0, SomeFiles.PDF.length);
        assertRefused("stor.pdf", large, "större än 10 MB");
        assertThat(world.work(MAP).isBlank()).isTrue();
    }

    @Test
    void a_file_is_taken_away_as_what_it_is_whatever_it_was_called() {
        upload("attached-already", "faktura.bat", SomeFiles.PDF);
        UUID id = Attachment.in(world.work(MAP).answers().typed(Attachment.ALREADY))
                .getFirst()
                .id();
        assertThat(lisa.get(path() + "/files/" + id))
                .hasHeader("Content-Disposition", "attachment; filename=\"faktura.bat.pdf\"");
        assertThat(FileType.PDF.named("policy.PDF")).isEqualTo("policy.PDF");
        assertThat(FileType.JPEG.named("foto.jpeg")).isEqualTo("foto.jpeg");
    }

    @Test
    void a_text_that_looks_like_a_file_is_none() {
        assertThat(Attachment.in("0".repeat(36) + "/" + "0".repeat(64) + "/x")).isEmpty();
    }

    @Test
    void nobody_of_another_company_reads_a_file_and_no_form_can_name_one() {
        upload("attached-already", "Policy.pdf", SomeFiles.PDF);
        UUID id = Attachment.in(world.work(MAP).answers().typed(Attachment.ALREADY))
                .getFirst()
                .id();
        var other = new WorkWorld(house, "varmland");
        assertThat(browser(other.lisa).get(other.path(MAP) + "/files/" + id)).hasStatus(404);
        assertThat(browser(other.lisa).get(path() + "/files/" + id)).hasStatus(404);
        String forged = new Attachment(id, "0".repeat(64), "x.pdf").toString();
        Map<String, String> fields = Browser.filled(
                lisa.get(path()), path(), Map.of("attached-photo", forged, "attached-already", "", "seen", "99"));
        assertThat(lisa.post(path(), fields)).hasStatus(303);
        assertThat(world.work(MAP).answers().typed(Attachment.PHOTO)).isEmpty();
        assertThat(world.work(MAP).answers().typed(Attachment.ALREADY)).isNotEmpty();
    }

    @Test
    void who_has_it_already_fills_in_what_later_weeks_need() {
        UUID row = Ids.next();
        assertThat(lacks(Map.of())).isNotEmpty();
        upload("attached-already", "Policy.pdf", SomeFiles.PDF);
        assertThat(page("")).contains("Ni har lagt till Policy.pdf");
        assertThat(lacks(Map.of())).as("one name").hasSize(1);
        assertThat(lacks(Map.of(AnswerPlace.in("stakeholders", row, "name"), "Banken")))
                .isEmpty();
    }

    @Test
    void a_photo_is_handed_in_with_its_hash_and_read_by_the_coach_alone() {
        upload("attached-photo", "Blad.png", SomeFiles.PNG);
        assertThat(lisa.press(lisa.get(path()), path() + "/hand-in", Map.of())).hasStatus(303);
        Attachment photo =
                Attachment.in(world.work(MAP).answers().typed(Attachment.PHOTO)).getFirst();
        String document = world.in(() -> house.getBean(JdbcClient.class)
                .sql("select document::text from course.hand_in where organisation_id = ?")
                .param(world.company)
                .query(String.class)
                .single());
        assertThat(document).contains(photo.hash());
        UUID handIn = world.in(() -> house.getBean(JdbcClient.class)
                .sql("select id from course.hand_in where organisation_id = ?")
                .param(world.company)
                .query(UUID.class)
                .single());
        Someone cilla = HandInWorld.cilla(house, world.world);
        String page = "/varmland/coach/%s/cohorts/%s/hand-ins/%s"
                .formatted(world.world.course.slug(), world.world.cohort.slug(), handIn);
        assertThat(browser(cilla).get(page)).hasStatus(200).bodyText().contains("Blad.png");
        assertThat(browser(cilla)
                        .get(page + "/files/" + photo.id())
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(SomeFiles.PNG);
        upload("attached-already", "Hemligt.pdf", SomeFiles.PDF);
        UUID later = Attachment.in(world.work(MAP).answers().typed(Attachment.ALREADY))
                .getFirst()
                .id();
        assertThat(browser(cilla).get(page + "/files/" + later)).as("a draft's").hasStatus(404);
    }

    private List<Lack> lacks(Map<AnswerPlace, String> typed) {
        if (!typed.isEmpty()) {
            world.write(world.lisa(), MAP, 99, typed);
        }
        return world.in(() -> Lacks.of(
                world.worksheet(MAP), world.work(MAP).answers(), least -> least, java.time.LocalDate.of(2027, 1, 1)));
    }

    private void assertRefused(String name, byte[] content, String words) {
        assertThat(upload("attached-already", name, content))
                .hasStatus(422)
                .bodyText()
                .contains(words);
    }

    private MvcTestResult upload(String place, String name, byte[] content) {
        String form = path() + "/files";
        String key = Browser.filled(lisa.get(form + "?place=" + place), form, Map.of())
                .get("key");
        var request = server.post().uri(form).multipart();
        request.file(new MockMultipartFile("file", name, "application/pdf", content));
        request.param("place", place);
        request.param("key", String.valueOf(key));
        request.cookie(new jakarta.servlet.http.Cookie("framsteg", world.lisa.token()));
        return request.exchange();
    }

    private String page(String below) {
        return Browser.html(lisa.get(path() + below));
    }

    private String path() {
        return world.path(MAP);
    }

    private Browser browser(Someone someone) {
        var browser = new Browser(server);
        browser.hold(someone.token());
        return browser;
    }
}
