package se.framsteg.records;

import static org.assertj.core.api.Assertions.assertThat;
import static se.framsteg.people.web.Browser.html;
import static se.framsteg.people.web.Browser.location;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.people.Manager;
import se.framsteg.people.PublicRecord;
import se.framsteg.people.PublicRecords;
import se.framsteg.people.RecordPart;
import se.framsteg.people.TestRows;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.Cohorts;
import se.framsteg.records.RecordFilter.Numbered;
import se.framsteg.records.RecordList.Note;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Texts;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.SmallWorld;
import se.framsteg.world.Someone;

/** What a region has received, sent and drawn up is found in one list, with what its managers have noted of it. */
@HouseTest
class RecordListTests {
    private static final String QUESTION = "network.record.question";
    private static final String APPLICATION = "applications.record.application";

    @Autowired
    RecordList records;

    @Autowired
    ObjectProvider<PublicRecords> sources;

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    SmallWorld world;
    Someone tora;
    Manager by;

    @BeforeEach
    void two_regions() {
        world = SmallWorld.in(house);
        tora = Someone.managing(house, "gotland", "Tora Vik");
        by = tora.asManager();
    }

    @Test
    void every_kind_says_what_it_is_and_answers_of_what_there_is_not() {
        assertThat(records.kinds())
                .hasSizeGreaterThanOrEqualTo(9)
                .doesNotHaveDuplicates()
                .allSatisfy(kind -> {
                    assertThat(Texts.has(Lang.SV, kind)).as(kind).isTrue();
                    assertThat(Texts.has(Lang.EN, kind)).as(kind).isTrue();
                    var ref = new RecordRef(kind, UUID.randomUUID());
                    assertThat(in(by.region(), () -> records.of(by, List.of(ref))))
                            .isEmpty();
                    assertThat(in(by.region(), () -> records.parts(by, ref))).isEmpty();
                });
    }

    @Test
    void what_came_in_and_went_out_in_a_region_is_listed_and_can_be_read() {
        Manager karin = world.karin().asManager();
        List<PublicRecord> all = in(karin.region(), () -> all(karin, RecordFilter.ALL));
        assertThat(all)
                .extracting(PublicRecord::kind)
                .contains(APPLICATION, "aid.record.declaration", "aid.record.decision", "outcomes.record.publication");
        assertThat(all).extracting(PublicRecord::at).isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(all).extracting(RecordRef::of).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(each -> {
            assertThat(in(karin.region(), () -> records.parts(karin, RecordRef.of(each))))
                    .as(each.kind())
                    .isNotEmpty();
            assertThat(each.matter()).isNotBlank();
        });
        PublicRecord figures = all.stream()
                .filter(each -> each.kind().equals("outcomes.record.publication"))
                .findFirst()
                .orElseThrow();
        assertThat(in(karin.region(), () -> files(karin, figures)))
                .singleElement()
                .asString()
                .contains("definitionsVersion");
    }

    @Test
    void a_hand_in_is_listed_under_its_number_with_its_answers_and_files() {
        Manager karin = world.karin().asManager();
        var round = in(
                karin.region(),
                () -> house.getBean(Cohorts.class)
                        .of(karin, world.programme().id())
                        .getFirst());
        HandInId handIn = HandInWorld.in(house, world.lena(), world.programme(), round);
        HandInWorld.file(house, world.lena(), handIn);
        var ref = new RecordRef("course.record.hand-in", handIn.value());
        ListedRecord row =
                in(karin.region(), () -> records.of(karin, List.of(ref))).getFirst();
        assertThat(row.record().number()).matches("\\d{4}-\\d+");
        assertThat(row.mark()).as("nobody has looked yet").isEqualTo(Mark.CHECK);
        assertThat(in(karin.region(), () -> records.parts(karin, ref)))
                .extracting(RecordPart::text)
                .contains("Tystare fläkt");
        assertThat(in(karin.region(), () -> files(karin, row.record())))
                .allSatisfy(file -> assertThat(file).isNotEmpty());
    }

    @Test
    void what_a_company_has_typed_stands_in_no_heading_and_a_file_that_is_gone_is_a_change() {
        Manager karin = world.karin().asManager();
        var round = in(
                karin.region(),
                () -> house.getBean(Cohorts.class)
                        .of(karin, world.programme().id())
                        .getFirst());
        HandInId handIn = HandInWorld.in(house, world.lena(), world.programme(), round);
        var ref = new RecordRef("course.record.hand-in", handIn.value());
        AskedRecord before = asked(karin, ref);
        assertThat(before.pieces())
                .filteredOn(piece -> piece.label().contains("rad 4"))
                .extracting(RecordPart::text)
                .as("a row's name is a piece, once")
                .containsOnlyOnce("Granne 3");
        assertThat(before.pieces())
                .extracting(RecordPart::label)
                .anyMatch(label -> label.contains("rad 4"))
                .noneMatch(label -> label.contains("Granne"));
        UUID file = HandInWorld.file(house, world.lena(), handIn);
        TestRows.asOwner("update course.attachment set hash = repeat('a', 64) where id = ?", file);
        AskedRecord other = asked(karin, ref);
        assertThat(other.hash()).as("another file").isNotEqualTo(before.hash());
        TestRows.asOwner("delete from course.attachment where id = ?", file);
        AskedRecord after = asked(karin, ref);
        assertThat(after.hash()).as("no file").isNotEqualTo(other.hash());
        assertThat(after.pieces())
                .filteredOn(piece -> piece.file() == null)
                .extracting(RecordPart::text)
                .contains("Policy.pdf (borttagen)");
    }

    @Test
    void who_has_chosen_to_be_without_a_name_has_none_in_the_list() {
        var interviews = new InterviewWorld(house, "gotland");
        var id = interviews.asked();
        interviews.told(id);
        interviews.approved(id, false);
        var ref = new RecordRef("voices.record.interview", id.value());
        ListedRecord row = in(by.region(), () -> records.of(by, List.of(ref))).getFirst();
        assertThat(row.record().who()).isEqualTo("En ägare, företag i länet");
        assertThat(in(by.region(), () -> records.parts(by, ref)))
                .extracting(RecordPart::text)
                .as("each can be masked by itself")
                .contains(InterviewWorld.NAME, "Plåt & Svets AB", InterviewWorld.WORDS);
        ListedRecord consent = in(by.region(), () -> all(by, kind("voices.record.consent"))).stream()
                .filter(each -> each.page().endsWith(id.value().toString()))
                .map(each -> in(by.region(), () -> records.of(by, List.of(RecordRef.of(each))))
                        .getFirst())
                .findFirst()
                .orElseThrow();
        assertThat(consent.record().who()).isEqualTo("En ägare, företag i länet");
        assertThat(in(by.region(), () -> records.parts(by, consent.ref())))
                .extracting(RecordPart::text)
                .contains("Plåt & Svets AB");
    }

    @Test
    void what_was_said_is_to_read_in_the_other_language_too() {
        var interviews = new InterviewWorld(house, "gotland");
        var ref = new RecordRef(
                "voices.record.interview",
                interviews.translated("We cut twice and measure once").value());
        assertThat(in(by.region(), () -> records.parts(by, ref)))
                .filteredOn(part -> part.label().equals("Svar 1 på det andra språket"))
                .extracting(RecordPart::text)
                .containsExactly("What was it like?\nWe cut twice and measure once");
        assertThat(in(by.region(), () -> records.parts(by, ref)))
                .extracting(RecordPart::text)
                .contains(InterviewWorld.PICTURE, "bild.jpg");
    }

    @Test
    void an_interview_is_listed_when_it_has_been_agreed_to_and_gone_when_that_is_taken_back() {
        var interviews = new InterviewWorld(house, "gotland");
        var id = interviews.asked();
        assertThat(in(by.region(), () -> all(by, kind("voices.record.interview"))))
                .extracting(PublicRecord::id)
                .doesNotContain(id.value());
        interviews.told(id);
        interviews.approved(id, true);
        var ref = new RecordRef("voices.record.interview", id.value());
        assertThat(in(by.region(), () -> all(by, kind("voices.record.interview"))))
                .extracting(PublicRecord::id)
                .contains(id.value());
        assertThat(in(by.region(), () -> records.parts(by, ref)))
                .extracting(RecordPart::text)
                .contains(InterviewWorld.WORDS)
                .as("what is not to be shown is theirs alone")
                .doesNotContain("Det här är bara mitt");
        assertThat(in(by.region(), () -> all(by, kind("voices.record.consent"))))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(in(by.region(), () -> records.parts(by, RecordRef.of(each))))
                        .isNotEmpty());
        interviews.in(() -> {
            interviews.speaking().withdraw(interviews.speaker(id));
            return true;
        });
        assertThat(in(by.region(), () -> records.of(by, List.of(ref)))).isEmpty();
        assertThat(in(by.region(), () -> records.parts(by, ref))).isEmpty();
    }

    @Test
    void a_list_longer_than_a_page_is_read_to_its_end_without_gaps_or_doubles() {
        Instant moment = Instant.parse("2021-03-01T10:00:00Z");
        var asked = new HashSet<UUID>();
        for (int i = 0; i < RecordList.PAGE + 7; i++) {
            // Ids of any kind, all but two at the same moment: the id alone decides.
            asked.add(question(UUID.randomUUID(), i < 2 ? moment.plusSeconds(i + 1) : moment));
        }
        var filter =
                new RecordFilter(QUESTION, LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1), Numbered.ANY, "", "");
        List<PublicRecord> all = in(by.region(), () -> all(by, filter));
        assertThat(all).extracting(PublicRecord::id).doesNotHaveDuplicates().containsAll(asked);
        var dayBefore =
                new RecordFilter(QUESTION, LocalDate.of(2021, 2, 27), LocalDate.of(2021, 2, 28), Numbered.ANY, "", "");
        assertThat(in(by.region(), () -> all(by, dayBefore))).isEmpty();
    }

    @Test
    void a_whole_list_is_read_within_bounds_and_by_one_at_a_time_in_a_region() {
        Instant moment = Instant.parse("2021-06-01T10:00:00Z");
        for (int i = 0; i < RecordList.PAGE + 3; i++) {
            question(Ids.next(), moment.plusSeconds(i));
        }
        LocalDate day = LocalDate.of(2021, 6, 1);
        var filter = new RecordFilter(QUESTION, day, day, Numbered.WITHOUT, "", "");
        var all = new ArrayList<ListedRecord>();
        assertThat(in(by.region(), () -> records.each(by, filter, 1, all::add)))
                .as("it is read to its end")
                .isTrue();
        assertThat(all)
                .hasSize(RecordList.PAGE + 3)
                .isSortedAccordingTo((one, other) ->
                        other.record().at().compareTo(one.record().at()));
        assertThat(in(by.region(), () -> records.each(by, RecordFilter.ALL, 0, all::add)))
                .as("there is more")
                .isFalse();
        String path = "/gotland/manage/records";
        Browser browser = new Browser(server);
        browser.hold(tora.token());
        in(by.region(), () -> {
            assertThat(records.holdWhole(by)).isTrue();
            var refused = CompletableFuture.supplyAsync(() -> browser.get(path + "/records.xlsx"))
                    .join();
            assertThat(refused).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(html(refused)).contains("hämtar redan listan");
            return true;
        });
        assertThat(browser.get(path + "/records.xlsx")).hasStatus(HttpStatus.OK);
    }

    @Test
    void the_list_is_searched_by_all_that_its_rows_show_and_by_nothing_else() {
        UUID one = question(Ids.next(), Instant.parse("2019-05-02T10:00:00Z"));
        UUID two = question(Ids.next(), Instant.parse("2019-05-02T11:00:00Z"));
        for (int i = 0; i < RecordList.PAGE + 3; i++) {
            question(Ids.next(), Instant.parse("2019-05-02T12:00:00Z").plusSeconds(i), "Någon annan");
        }
        in(
                by.region(),
                () -> records.note(by, List.of(new RecordRef(QUESTION, two)), new Note("RG 2019/77", null, "")));
        assertThat(sought("ÖBERG åsa")).containsExactly(two, one);
        assertThat(sought("öberg 2019/77")).containsExactly(two);
        assertThat(sought("öberg")).as("a word may be of the kind too").isEqualTo(sought("fråga, öberg"));
        assertThat(sought("asa@plat.example")).as("an address is not shown").isEmpty();
        for (String hostile : List.of("%", "_", "' or 1=1 --", "\\", "\u0000", "a".repeat(100), "(", "[a-")) {
            assertThat(sought(hostile)).as(hostile).isEmpty();
        }
        assertThat(sought(" , ;")).as("no word is any").hasSize(RecordList.PAGE + 5);
        var interviews = new InterviewWorld(house, "gotland");
        var id = interviews.asked();
        interviews.told(id);
        interviews.approved(id, false);
        var filter = new RecordFilter("voices.record.interview", null, null, Numbered.ANY, "", "Plåt");
        assertThat(in(by.region(), () -> all(by, filter)))
                .extracting(PublicRecord::id)
                .as("nobody is found by a name they have chosen to be without")
                .doesNotContain(id.value());
    }

    private List<UUID> sought(String words) {
        LocalDate day = LocalDate.of(2019, 5, 2);
        var filter = new RecordFilter(QUESTION, day, day, Numbered.ANY, "", words);
        return in(by.region(), () -> all(by, filter)).stream()
                .map(PublicRecord::id)
                .toList();
    }

    @Test
    void a_last_day_before_the_first_is_said_at_its_field() {
        Browser browser = new Browser(server);
        browser.hold(tora.token());
        String path = "/gotland/manage/records";
        for (String asked : List.of(path, path + "/records.xlsx")) {
            MvcTestResult answer = browser.get(asked + "?from=2023-05-03&to=2023-05-02");
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(html(answer))
                    .contains("Sista dagen är före den första", "id=\"to-error\"")
                    .doesNotContain("Det finns inget att visa");
        }
        assertThat(html(browser.get(path + "?q=%25%27+%22%3Cb%3E"))).contains("value=\"%&#39;+&#34;&lt;b>\"");
        assertThat(html(browser.get(path + "?q=zzz&many=true"))).contains("Det finns inget att visa");
    }

    @Test
    void a_case_number_is_noted_for_several_and_its_history_kept() {
        UUID one = question(Ids.next(), Instant.parse("2022-05-02T10:00:00Z"));
        UUID two = question(Ids.next(), Instant.parse("2022-05-02T11:00:00Z"));
        UUID three = question(Ids.next(), Instant.parse("2022-05-02T12:00:00Z"));
        var refs = List.of(new RecordRef(QUESTION, one), new RecordRef(QUESTION, two));
        String number = "RG 2022/" + UUID.randomUUID().toString().substring(0, 8);
        assertThat(in(by.region(), () -> records.note(by, refs, new Note(number, null, ""))))
                .isEqualTo(2);
        assertThat(in(by.region(), () -> records.note(by, refs, new Note(number, null, ""))))
                .as("the same again is no change")
                .isZero();
        in(by.region(), () -> records.note(by, refs.subList(0, 1), new Note(null, Mark.SECRET, "31 kap. 16 §")));
        ListedRecord row = in(by.region(), () -> records.of(by, refs)).getFirst();
        assertThat(row.entry()).isEqualTo(new ListedRecord.Entry(number, Mark.SECRET, "31 kap. 16 §"));
        assertThat(in(by.region(), () -> records.history(by, refs.getFirst())))
                .extracting(EntryNote::caseNumber, EntryNote::mark, EntryNote::notedBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(number, Mark.SECRET, "Tora Vik"),
                        org.assertj.core.groups.Tuple.tuple(number, Mark.NONE, "Tora Vik"));
        LocalDate day = LocalDate.of(2022, 5, 2);
        assertThat(in(by.region(), () -> all(by, new RecordFilter("", day, day, Numbered.WITH, "", ""))))
                .extracting(PublicRecord::id)
                .contains(one, two)
                .doesNotContain(three);
        assertThat(in(by.region(), () -> all(by, new RecordFilter("", day, day, Numbered.WITHOUT, "", ""))))
                .extracting(PublicRecord::id)
                .contains(three)
                .doesNotContain(one, two);
        assertThat(in(by.region(), () -> all(by, new RecordFilter("", null, null, Numbered.ANY, number, ""))))
                .extracting(PublicRecord::id)
                .containsExactly(two, one);
    }

    @Test
    void a_manager_notes_a_case_number_on_the_page_and_takes_the_list_as_a_workbook() {
        UUID id = question(Ids.next(), Instant.parse("2023-05-02T10:00:00Z"));
        String ref = new RecordRef(QUESTION, id).toString();
        String path = "/gotland/manage/records";
        Browser browser = new Browser(server);
        browser.hold(tora.token());
        String only = path + "?kind=" + QUESTION + "&from=2023-05-02&to=2023-05-02&numbered=ANY&caseNumber=";
        assertThat(html(browser.get(only)))
                .contains("Allmänna handlingar", "Åsa &lt;b&gt;Öberg", "Prövas före utlämnande");
        MvcTestResult unticked = browser.press(browser.get(only), path, Map.of("number", "RG 1"));
        assertThat(unticked).as("no row is ticked").hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(unticked))
                .as("what was looked for stands")
                .contains("value=\"2023-05-02\"", "value=\"" + QUESTION + "\" selected", ref)
                .contains(path + "/records.xlsx?kind=" + QUESTION + "&amp;from=2023-05-02");
        MvcTestResult long61 = browser.press(browser.get(only), path, Map.of("row", ref, "number", "x".repeat(61)));
        assertThat(long61).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(html(long61)).contains("value=\"2023-05-02\"", "value=\"" + ref + "\" checked");
        assertThat(location(browser.press(
                        browser.get(only), path, Map.of("row", ref, "number", "RG 2023/7", "mark", "", "ground", ""))))
                .isEqualTo(only + "&older=&noted=1");
        String one = path + "/" + ref;
        assertThat(html(browser.get(one))).contains("RG 2023/7", "Vad ska vi göra av spånet?", "asa@plat.example");
        browser.press(browser.get(one), one, Map.of("number", "", "mark", "FREE", "ground", ""));
        assertThat(html(browser.get(one))).contains("diarienummer RG 2023/7", "diarienummer –", "Kan lämnas ut");
        assertThat(browser.get(path + "/records.xlsx?kind=" + QUESTION)).hasStatus(HttpStatus.OK);
        assertThat(browser.get("/skane/manage/records/" + ref)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(path + "/" + new RecordRef(QUESTION, UUID.randomUUID())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(browser.get(path + "/something")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private AskedRecord asked(Manager manager, RecordRef ref) {
        return in(
                manager.region(),
                () -> AskedRecord.of(records.of(manager, List.of(ref)).getFirst(), records.parts(manager, ref)));
    }

    private static RecordFilter kind(String kind) {
        return new RecordFilter(kind, null, null, Numbered.ANY, "", "");
    }

    private List<PublicRecord> all(Manager manager, RecordFilter filter) {
        var all = new ArrayList<PublicRecord>();
        @Nullable Place after = null;
        do {
            Listing listing = records.page(manager, filter, after);
            listing.rows().forEach(row -> all.add(row.record()));
            after = listing.next();
        } while (after != null);
        return all;
    }

    private List<String> files(Manager manager, PublicRecord record) {
        return records.parts(manager, RecordRef.of(record)).stream()
                .filter(part -> part.file() != null)
                .map(part -> new String(part.file().content().get(), java.nio.charset.StandardCharsets.UTF_8))
                .toList();
    }

    private UUID question(UUID id, Instant at) {
        return question(id, at, "Åsa <b>Öberg");
    }

    private UUID question(UUID id, Instant at, String name) {
        TestRows.asOwner("""
                insert into network.request (region_id, id, asked_at, subject, text, asker_name, asker_address, asker_phone,
                       company, member, language, token_hash, token_sealed, state, promised_at)
                values (?, ?, ?::timestamptz, 'other', 'Vad ska vi göra av spånet?', ?, 'asa@plat.example', '',
                       '', false, 'sv', decode(md5(?), 'hex'), 'x', 'OPEN', now())
                """, by.region().value(), id, at.toString(), name, id.toString());
        return id;
    }

    private <T> T in(RegionId region, Supplier<T> work) {
        return Tenancy.within(
                region, () -> house.getBean(TransactionTemplate.class).execute(_ -> work.get()));
    }
}
