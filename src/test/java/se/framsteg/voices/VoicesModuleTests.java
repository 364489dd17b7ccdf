package se.framsteg.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.ProgrammeFacts;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class VoicesModuleTests {
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 1);
    private static final LocalDate NEXT_CENTURY = LocalDate.of(2100, 1, 1);
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    Voices voices;

    @Autowired
    Comments comments;

    @Autowired
    Programmes programmes;

    @Autowired
    Organisations organisations;

    @Autowired
    RegionDirectory regions;

    Manager kim;
    Manager robin;
    ProgrammeId programme;
    UUID company;
    UUID why = Ids.next();
    UUID next = Ids.next();

    @BeforeEach
    void a_programme_with_a_company() {
        kim = Manager.operator(regions.find("jonkoping").orElseThrow().id());
        robin = Manager.operator(regions.find("kalmar").orElseThrow().id());
        programme = Tenancy.within(kim.region(), this::newProgramme);
        company = Tenancy.within(kim.region(), this::newCompany);
        why = Ids.next();
        next = Ids.next();
    }

    @Test
    void a_voice_with_consent_is_published_with_its_answers_in_order() {
        enter(answer(next, 2, "Vad händer nu?", DECEMBER), answer(why, 1, "Varför?", DECEMBER));
        assertThat(published()).singleElement().satisfies(voice -> {
            assertThat(voice.name()).isEqualTo("Påhittade Plåt AB");
            assertThat(voice.organisation()).isEqualTo(company);
            assertThat(voice.consentedOn()).isEqualTo(DECEMBER);
            assertThat(voice.answers()).extracting(VoiceAnswer::question).containsExactly("Varför?", "Vad händer nu?");
        });
    }

    @Test
    void a_voice_without_consent_is_never_published() {
        enter(answer(why, 1, "Varför?", null));
        assertThat(published()).isEmpty();
        assertThat(all()).singleElement().returns(false, Voice::published);
    }

    @Test
    void one_answer_without_consent_keeps_the_whole_voice_back() {
        enter(answer(why, 1, "Varför?", DECEMBER), answer(next, 2, "Vad händer nu?", null));
        assertThat(published()).isEmpty();
    }

    @Test
    void a_consent_that_is_not_yet_given_publishes_nothing() {
        enter(answer(why, 1, "Varför?", NEXT_CENTURY));
        assertThat(published()).isEmpty();
    }

    @Test
    void a_consent_taken_back_in_a_later_file_hides_the_voice() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        enter(answer(why, 1, "Varför?", null));
        assertThat(published()).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void a_withdrawn_voice_stays_away_though_the_same_consent_is_read_again() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        Tenancy.within(
                kim.region(),
                () -> voices.withdraw(kim, programme, all().getFirst().id()));
        enter(answer(why, 1, "Varför då?", DECEMBER));
        assertThat(published()).isEmpty();
        assertThat(all())
                .singleElement()
                .satisfies(voice -> assertThat(voice.withdrawnOn()).isNotNull());
    }

    @Test
    void a_withdrawn_voice_stays_away_though_it_was_gone_from_a_file_in_between() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        withdrawTheOnlyOne();
        remove(why);
        assertThat(all()).isEmpty();
        enter(answer(why, 1, "Varför?", DECEMBER));
        assertThat(published()).isEmpty();
    }

    @Test
    void a_withdrawn_voice_stays_away_though_its_name_is_spelled_in_another_way() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        withdrawTheOnlyOne();
        remove(why);
        enter(new VoiceEntry(next, company, "Påhittade Plåt", 1, "Varför?", "För ordningens skull.", DECEMBER));
        assertThat(published()).isEmpty();
    }

    @Test
    void another_voice_of_the_same_company_is_heard_while_the_withdrawn_one_is_still_in_the_file() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        withdrawTheOnlyOne();
        enter(new VoiceEntry(next, company, "Kim Kvarn", 1, "Varför?", "Det lönade sig.", DECEMBER));
        assertThat(published()).extracting(PublishedVoice::name).containsExactly("Kim Kvarn");
    }

    private void withdrawTheOnlyOne() {
        Tenancy.within(
                kim.region(),
                () -> voices.withdraw(kim, programme, all().getFirst().id()));
    }

    private void remove(UUID subject) {
        Tenancy.within(kim.region(), () -> voices.remove(kim, programme, List.of(subject)));
    }

    @Test
    void answers_that_are_gone_take_the_voice_with_them() {
        enter(answer(why, 1, "Varför?", DECEMBER), answer(next, 2, "Vad händer nu?", DECEMBER));
        Tenancy.within(kim.region(), () -> voices.remove(kim, programme, List.of(next)));
        assertThat(published())
                .singleElement()
                .satisfies(voice -> assertThat(voice.answers()).hasSize(1));
        Tenancy.within(kim.region(), () -> voices.remove(kim, programme, List.of(why)));
        assertThat(all()).isEmpty();
    }

    @Test
    void another_region_finds_no_voice_and_no_comment_and_withdraws_none() {
        enter(answer(why, 1, "Varför?", DECEMBER));
        comment("Lärorikt");
        var voice = all().getFirst().id();
        assertThat(Tenancy.within(robin.region(), () -> voices.published(robin.region(), List.of(programme))))
                .isEmpty();
        assertThat(Tenancy.within(robin.region(), () -> comments.in(robin, programme)))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> Tenancy.within(robin.region(), () -> voices.withdraw(robin, programme, voice)));
    }

    @Test
    void a_comment_is_replaced_by_a_later_one_and_taken_back() {
        comment("Lärorikt");
        comment("Lärorikt och konkret");
        assertThat(Tenancy.within(kim.region(), () -> comments.in(kim, programme)))
                .containsExactly(new Comment(company, DECEMBER, "Lärorikt och konkret"));
        Tenancy.within(kim.region(), () -> comments.remove(kim, programme, List.of(company)));
        assertThat(Tenancy.within(kim.region(), () -> comments.in(kim, programme)))
                .isEmpty();
    }

    private void enter(VoiceEntry... entries) {
        Tenancy.within(kim.region(), () -> voices.enter(kim, programme, List.of(entries)));
    }

    private void comment(String text) {
        Tenancy.within(
                kim.region(), () -> comments.enter(kim, programme, List.of(new CommentEntry(company, DECEMBER, text))));
    }

    private VoiceEntry answer(UUID subject, int position, String question, @Nullable LocalDate consentedOn) {
        return new VoiceEntry(
                subject, company, "Påhittade Plåt AB", position, question, "För ordningens skull.", consentedOn);
    }

    private List<PublishedVoice> published() {
        return Tenancy.within(kim.region(), () -> voices.published(kim.region(), List.of(programme)));
    }

    private List<Voice> all() {
        return Tenancy.within(kim.region(), () -> voices.in(kim, programme));
    }

    private ProgrammeId newProgramme() {
        var facts = new ProgrammeFacts(
                "Röster " + NEXT.incrementAndGet(), "", "", "", DECEMBER, DECEMBER, 6, true, Map.of());
        return programmes.enter(kim, facts, "Provet").id();
    }

    private UUID newCompany() {
        var number = OrganisationNumber.of("559999-1360");
        var entry = new OrganisationEntry(number, "Påhittade Plåt AB", "0685", null, null, null);
        return organisations.enter(kim.region(), List.of(entry)).get(number);
    }
}
