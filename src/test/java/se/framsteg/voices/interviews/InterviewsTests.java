package se.framsteg.voices.interviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.framsteg.HouseTest;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.people.Members;
import se.framsteg.people.PersonId;
import se.framsteg.people.Role;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.voices.PublishedVoice;
import se.framsteg.voices.Voices;
import se.framsteg.world.Someone;

@HouseTest
class InterviewsTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Guides guides;

    @Autowired
    Voices voices;

    @Autowired
    Renewals renewals;

    @Autowired
    InterviewLinks links;

    InterviewWorld world;

    @BeforeEach
    void a_company_in_a_course() {
        world = new InterviewWorld(house, "gotland");
    }

    @Test
    void somebody_is_asked_by_mail_with_a_link_and_a_code() {
        InterviewId id = world.asked();
        assertThat(world.letter(id)).contains("Maja Lind", "Plåt & Svets AB", world.code(id));
        assertThat(world.in(() -> world.speaking().answers(world.speaker(id))))
                .hasSize(5)
                .first()
                .satisfies(each -> assertThat(each.question()).isEqualTo("Vad fick er att anmäla er till kursen?"));
    }

    @Test
    void a_company_is_asked_by_mail_once_a_week() {
        world.asked();
        assertThatExceptionOfType(AskedThisWeek.class).isThrownBy(world::asked);
        world.asked(true);
    }

    @Test
    void what_was_said_in_a_talk_is_sent_to_who_said_it_though_the_company_was_asked_this_week() {
        world.asked();
        InterviewId noted = world.asked(true);
        world.in(() -> {
            world.interviews().write(world.course.by(), noted, Map.of(1, new Telling("Vi lärde oss mäta.", true)));
            world.interviews().send(world.course.by(), world.region(), noted);
            return true;
        });
        assertThat(world.letter(noted)).contains("har skrivit ned det du berättade", world.code(noted));
    }

    @Test
    void what_was_asked_stays_as_it_was_asked_when_the_region_writes_its_own_guide() {
        world = new InterviewWorld(house, "ostergotland");
        InterviewId before = world.asked(true);
        Manager by = world.course.by();
        int seen = world.in(() -> guides.current(by.region())).version();
        List<InBoth> own = List.of(new InBoth("Vad blev bäst?", "What was best?"));
        assertThat(world.in(() -> guides.write(by, seen, own))).isTrue();
        assertThat(world.in(() -> guides.write(by, seen, own))).isFalse();
        InterviewId after = world.asked(true);
        assertThat(questions(before)).hasSizeGreaterThan(1).doesNotContain("Vad blev bäst?");
        assertThat(questions(after)).containsExactly("Vad blev bäst?");
    }

    private List<String> questions(InterviewId id) {
        return world.in(() -> world.interviews().answers(world.course.by(), world.find(id))).stream()
                .map(InterviewAnswer::question)
                .toList();
    }

    @Test
    void nobody_reads_what_is_told_before_a_yes_and_nothing_that_was_not_chosen_is_shown() {
        InterviewId id = world.asked();
        world.told(id);
        assertThat(world.in(() -> world.interviews().answers(world.course.by(), world.find(id))))
                .isEmpty();
        world.approved(id, true);
        assertThat(published(id)).isEmpty();
        publish(id);
        assertThat(published(id)).singleElement().satisfies(voice -> {
            assertThat(voice.name(Lang.SV)).isEqualTo("Åsa Öberg, ägare, Plåt & Svets AB");
            assertThat(voice.name(Lang.EN)).isEqualTo("Åsa Öberg, owner, Plåt & Svets AB");
            assertThat(voice.answers())
                    .singleElement()
                    .satisfies(said -> assertThat(said.answer()).isEqualTo(InterviewWorld.WORDS));
            assertThat(voice.consentedOn()).isEqualTo(world.course.today);
        });
        assertThat(world.letter(id)).contains("Nu kan alla läsa det du har berättat");
    }

    @Test
    void without_a_name_nothing_points_out_a_small_company() {
        InterviewId id = world.published(false);
        assertThat(published(id))
                .singleElement()
                .satisfies(voice -> assertThat(voice.name(Lang.SV)).isEqualTo("En ägare, företag i länet"));
        for (int i = 0; i < 4; i++) {
            world.course.company("Bolag " + i);
        }
        InterviewId another = new InterviewId(world.asked(true).value());
        assertThat(world.in(() ->
                        house.getBean(ShownAs.class).of(world.region().id(), world.find(another), false, Lang.SV)))
                .isEqualTo("En ägare, litet företag");
    }

    @Test
    void those_who_did_not_take_part_or_are_promoters_hide_nobody() {
        InterviewId id = world.asked(true);
        ShownAs shown = house.getBean(ShownAs.class);
        var promoters = new ArrayList<UUID>();
        for (int i = 0; i < 5; i++) {
            UUID company = world.course.company("Bolag " + i);
            promoters.add(company);
            enter(company, "company", i == 0 ? "accepted" : "declined");
        }
        assertThat(world.in(() -> shown.of(world.region().id(), world.find(id), false, Lang.SV)))
                .isEqualTo("En ägare, företag i länet");
        promoters.forEach(company -> enter(company, "promoter", "accepted"));
        assertThat(world.in(() -> shown.of(world.region().id(), world.find(id), false, Lang.SV)))
                .isEqualTo("En ägare, företag i länet");
        promoters.forEach(company -> enter(company, "company", "participated"));
        assertThat(world.in(() -> shown.of(world.region().id(), world.find(id), false, Lang.SV)))
                .isEqualTo("En ägare, litet företag");
    }

    private void enter(UUID company, String role, String status) {
        var entry = new ParticipationEntry(Ids.next(), company, role, status, null, null, List.of(), "small");
        world.in(() -> {
            house.getBean(Participations.class).enter(world.course.by(), world.course.course.id(), List.of(entry));
            return entry;
        });
    }

    @Test
    void who_leads_the_company_may_let_its_adopted_plan_be_told_beside_the_words() {
        Someone lead = Someone.being(house, world.region(), Role.LEAD, world.company, InterviewWorld.NAME);
        String address = house.getBean(Members.class)
                .find(lead.person())
                .map(person -> person.address())
                .orElseThrow();
        InterviewId id = world.in(() ->
                world.interviews().ask(world.course.by(), world.region(), world.what(world.company, address, false)));
        world.told(id);
        assertThat(world.in(() -> world.speaking().adoptedOn(world.speaker(id))))
                .isEmpty();
        AdoptionWorld.adopted(house, lead, world.company, AdoptionWorld.frozen(house, lead, world.company));
        assertThat(world.in(() -> world.speaking().adoptedOn(world.speaker(id))))
                .isPresent();
        var facts = new Consent(true, true, Set.of(Scope.SITE), world.course.today.plusYears(1), "Ja, och planen");
        world.in(() -> {
            world.speaking().approve(world.speaker(id), world.find(id).seq(), facts);
            return true;
        });
        publish(id);
        assertThat(published(id))
                .singleElement()
                .satisfies(voice -> assertThat(voice.adoptedOn()).isNotNull());
    }

    @Test
    void words_are_shortened_only_with_a_new_yes_of_whoever_said_them() {
        InterviewId id = world.published(true);
        world.weekHasGone();
        Map<Integer, String> shorter = Map.of(1, "Vi sorterar spillet", 2, "Kort");
        assertThat(propose(id, Map.of(1, InterviewWorld.WORDS + " och mer", 2, "Kort")))
                .isFalse();
        assertThat(propose(id, shorter)).isTrue();
        assertThat(said(id)).containsExactly(InterviewWorld.WORDS);
        assertThatExceptionOfType(AskedThisWeek.class).isThrownBy(() -> propose(id, shorter));
        answer(id, false);
        assertThat(said(id)).containsExactly(InterviewWorld.WORDS);
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> answer(id, true));
        world.weekHasGone();
        assertThat(propose(id, shorter)).isTrue();
        answer(id, true);
        assertThat(said(id)).containsExactly("Vi sorterar spillet");
        assertThat(world.in(() -> world.interviews().history(world.course.by(), world.find(id))))
                .extracting(Happened::act)
                .containsExactly("given", "given");
    }

    private boolean propose(InterviewId id, Map<Integer, String> shorter) {
        return world.in(() -> world.interviews().propose(world.course.by(), world.region(), id, shorter));
    }

    private void answer(InterviewId id, boolean yes) {
        answer(world.speaker(id), world.find(id).seq(), yes);
    }

    private void answer(Speaker speaker, int seen, boolean yes) {
        world.in(() -> {
            world.speaking().answerProposal(speaker, seen, yes);
            return true;
        });
    }

    @Test
    void shorter_words_that_were_not_shown_or_have_been_taken_back_are_not_agreed_to() {
        InterviewId id = world.published(true);
        Speaker speaker = world.speaker(id);
        world.weekHasGone();
        propose(id, Map.of(1, "Vi sorterar"));
        int seen = world.find(id).seq();
        world.weekHasGone();
        propose(id, Map.of(1, "Nej"));
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> answer(speaker, seen, true));
        assertThat(said(id)).containsExactly(InterviewWorld.WORDS);
        int now = world.find(id).seq();
        world.in(() -> {
            world.speaking().withdraw(speaker);
            return true;
        });
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> answer(speaker, now, true));
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.in(() -> {
                    world.speaking().renew(speaker, world.course.today.plusYears(2));
                    return true;
                }));
        assertThat(world.in(() -> world.speaking().consent(speaker))).isEmpty();
        assertThat(world.in(() -> world.interviews().history(world.course.by(), world.find(id))))
                .extracting(Happened::act)
                .containsExactly("given", "withdrawn");
    }

    @Test
    void whoever_writes_again_is_asked_for_no_shorter_words_of_before() {
        InterviewId id = world.asked();
        world.told(id);
        world.approved(id, true);
        world.weekHasGone();
        propose(id, Map.of(1, "Vi sorterar"));
        world.in(() -> {
            world.speaking().change(world.speaker(id));
            return true;
        });
        assertThat(world.in(() -> world.speaking().answers(world.speaker(id)))).noneMatch(InterviewAnswer::isProposed);
    }

    @Test
    void nobody_who_works_with_the_companies_says_yes_as_somebody_of_one() {
        Someone petra = world.promoted();
        for (PersonId advisor : List.of(world.course.by().person(), petra.person())) {
            String address = house.getBean(Members.class)
                    .find(advisor)
                    .map(person -> person.address())
                    .orElseThrow();
            assertThatExceptionOfType(AdvisorsAddress.class)
                    .isThrownBy(() -> world.in(() -> world.interviews()
                            .ask(world.course.by(), world.region(), world.what(world.company, address, true))));
        }
    }

    @Test
    void who_leads_the_company_reads_that_somebody_is_shown_with_its_name() {
        Someone lead = Someone.being(house, world.region(), Role.LEAD, world.company, "Lena Ledare");
        String address = house.getBean(Members.class)
                .find(lead.person())
                .map(person -> person.address())
                .orElseThrow();
        InterviewId id = world.published(true);
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter -> letter.recipientAddress().equals(address))
                .singleElement()
                .satisfies(letter -> assertThat(letter.written().text())
                        .contains("Åsa Öberg har berättat", "/voices/" + id.value(), "tar Maja Lind bort det")
                        .doesNotContain(InterviewWorld.WORDS));
    }

    @Test
    void somebody_is_called_what_they_agreed_to_whatever_name_they_have_got_since() {
        InterviewId id = world.asked();
        world.told(id);
        world.approved(id, true);
        assertThat(house.getBean(Members.class).mendInPassing(world.find(id).person(), "Någon Annan", ""))
                .isTrue();
        publish(id);
        assertThat(published(id)).singleElement().satisfies(voice -> {
            assertThat(voice.name(Lang.SV)).isEqualTo("Åsa Öberg, ägare, Plåt & Svets AB");
            assertThat(voice.name(Lang.EN)).isEqualTo("Åsa Öberg, owner, Plåt & Svets AB");
        });
        world.in(() -> {
            world.speaking().withdraw(world.speaker(id));
            return true;
        });
        assertThat(rows("select count(*) from voices.interview where id = :id and name_sv || name_en <> ''", id))
                .isZero();
    }

    @Test
    void the_fingerprint_of_a_consent_lets_nobody_try_what_the_words_were() throws Exception {
        InterviewId id = world.published(true);
        InterviewAnswer said =
                world.in(() -> world.speaking().answers(world.speaker(id))).getFirst();
        String shown = String.join(
                "\n",
                world.consent(true).wording(),
                world.consent(true).until().toString(),
                "Åsa Öberg, ägare, Plåt & Svets AB",
                said.question(),
                said.answer());
        String plain = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(shown.getBytes(StandardCharsets.UTF_8)));
        String kept = world.in(() -> house.getBean(JdbcClient.class)
                .sql("select hash from voices.consent where interview_id = ?")
                .param(id.value())
                .query(String.class)
                .single());
        assertThat(kept).hasSize(64).isNotEqualTo(plain);
    }

    @Test
    void a_link_that_another_secret_sealed_stops_no_other_letter() {
        InterviewId id = world.published(true);
        endsIn(id, 20);
        world.weekHasGone();
        var another = new Renewals(
                house.getBean(JdbcClient.class),
                house.getBean(InterviewRepository.class),
                house.getBean(InterviewLetters.class),
                house.getBean(Endings.class),
                house.getBean(RegionDirectory.class),
                new Secret(Secret.token()),
                house.getBean(Clock.class));
        assertThat(world.in(() -> another.remind(world.region()))).isZero();
        assertThat(remind()).isOne();
    }

    private List<String> said(InterviewId id) {
        return published(id).getFirst().answers().stream()
                .map(each -> each.answer())
                .toList();
    }

    @Test
    void what_is_written_after_the_page_was_shown_is_not_agreed_to() {
        InterviewId id = world.asked();
        world.told(id);
        int seen = world.find(id).seq();
        world.told(id);
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.in(() -> {
                    world.speaking().approve(world.speaker(id), seen, world.consent(true));
                    return true;
                }));
        assertThat(world.find(id).state()).isEqualTo(State.ASKED);
    }

    @Test
    void a_yes_can_be_taken_back_to_write_again_before_it_is_published() {
        InterviewId id = world.asked();
        world.told(id);
        world.approved(id, true);
        world.in(() -> {
            world.speaking().change(world.speaker(id));
            return true;
        });
        assertThatExceptionOfType(NotAnyMore.class).isThrownBy(() -> publish(id));
        world.told(id);
        world.approved(id, false);
        publish(id);
        assertThat(published(id)).hasSize(1);
    }

    @Test
    void what_was_noted_in_a_talk_is_sent_to_the_one_who_said_it_and_changed_by_them() {
        InterviewId id = world.asked(true);
        assertThat(world.letter(id)).isEmpty();
        world.in(() ->
                world.interviews().write(world.course.by(), id, Map.of(1, new Telling("Som jag minns det", true))));
        world.in(() -> {
            world.interviews().send(world.course.by(), world.region(), id);
            return true;
        });
        assertThat(world.letter(id)).contains("har skrivit ned det du berättade");
        assertThatExceptionOfType(NotAnyMore.class)
                .isThrownBy(() -> world.in(() ->
                        world.interviews().write(world.course.by(), id, Map.of(1, new Telling("Nej, så här", true)))));
        world.told(id);
        world.approved(id, true);
        publish(id);
        assertThat(published(id))
                .singleElement()
                .satisfies(voice -> assertThat(voice.answers())
                        .extracting(said -> said.answer())
                        .containsExactly(InterviewWorld.WORDS));
    }

    @Test
    void a_withdrawn_voice_leaves_no_word_and_a_trace() {
        InterviewId id = world.published(true);
        Speaker speaker = world.speaker(id);
        world.in(() -> {
            world.speaking().withdraw(speaker);
            world.speaking().withdraw(speaker);
            return true;
        });
        assertThat(published(id)).isEmpty();
        assertThat(world.in(() -> voices.isGone(world.region().id(), id.voice())))
                .isTrue();
        assertThat(world.find(id).state()).isEqualTo(State.WITHDRAWN);
        assertThat(rows("select count(*) from voices.interview_answer where interview_id = :id", id))
                .isZero();
        assertThat(rows("select count(*) from voices.voice where id = :id", id)).isZero();
        assertThat(world.in(() -> world.interviews().history(world.course.by(), world.find(id))))
                .extracting(Happened::act, Happened::byPerson)
                .containsExactly(tuple("given", true), tuple("withdrawn", true));
    }

    @Test
    void whoever_declines_leaves_nothing_to_read() {
        InterviewId id = world.asked();
        world.told(id);
        world.in(() -> {
            world.speaking().decline(world.speaker(id));
            return true;
        });
        assertThat(rows("select count(*) from voices.interview_answer where interview_id = :id", id))
                .isZero();
        assertThat(world.find(id).state()).isEqualTo(State.DECLINED);
    }

    @Test
    void a_month_before_the_end_the_speaker_is_asked_and_may_prolong() {
        InterviewId id = world.published(true);
        assertThat(remind()).isZero();
        endsIn(id, 20);
        assertThat(remind()).isZero();
        world.weekHasGone();
        assertThat(remind()).isOne();
        assertThat(remind()).isZero();
        world.in(() -> {
            world.speaking().renew(world.speaker(id), world.course.today.plusYears(2));
            return true;
        });
        assertThat(world.find(id).untilOn()).isEqualTo(world.course.today.plusYears(2));
        assertThat(published(id)).hasSize(1);
    }

    @Test
    void a_voice_whose_time_is_over_is_gone() {
        InterviewId id = world.published(true);
        endsIn(id, -1);
        assertThat(published(id)).isEmpty();
        world.in(() -> {
            renewals.endThoseOver(world.region());
            return true;
        });
        assertThat(world.find(id).state()).isEqualTo(State.ENDED);
        assertThat(rows("select count(*) from voices.voice where id = :id", id)).isZero();
        renewals.forgetOld(house.getBean(Clock.class).instant());
        assertThat(world.find(id).state()).isEqualTo(State.ENDED);
        renewals.forgetOld(house.getBean(Clock.class).instant().plus(Duration.ofDays(750)));
        assertThat(world.in(() -> world.interviews().find(world.course.by(), id)))
                .isEmpty();
        assertThat(world.in(() -> voices.isGone(world.region().id(), id.voice())))
                .isTrue();
    }

    @Test
    void only_who_follows_the_company_finds_it() {
        InterviewId id = world.asked(true);
        Someone other = Someone.managing(house, "halland", "Hans Ek");
        assertThat(Tenancy.within(other.region().id(), () -> world.interviews().find(other.asManager(), id)))
                .isEmpty();
        UUID stranger = world.course.company("Främjarna");
        Someone promoter = Someone.being(house, world.region(), Role.PROMOTER, stranger, "Petra Palm");
        assertThat(world.in(() -> world.interviews().find(promoter.asPromoter(stranger), id)))
                .isEmpty();
        assertThat(world.in(() -> world.interviews().in(promoter.asPromoter(stranger))))
                .isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> world.in(() -> world.interviews()
                        .ask(
                                promoter.asPromoter(stranger),
                                world.region(),
                                world.what(world.company, world.address(), true))));
    }

    @Test
    void a_code_opens_the_link_for_its_own_address_and_wrong_ones_are_counted() {
        String address = world.address();
        InterviewId id = world.in(() ->
                world.interviews().ask(world.course.by(), world.region(), world.what(world.company, address, false)));
        assertThat(enter(address, world.code(id))).contains(world.token(id));
        assertThat(enter("annan@foretag.example", world.code(id))).isEmpty();
        String wrong = world.code(id).equals("123456") ? "654321" : "123456";
        for (int i = 0; i < 10; i++) {
            assertThat(enter(address, wrong)).isEmpty();
        }
        assertThat(enter(address, world.code(id))).isEmpty();
        links.forgetOld(house.getBean(Clock.class).instant().plus(Duration.ofDays(3)));
    }

    private Optional<String> enter(String address, String code) {
        return world.in(() -> links.enter(world.region().id(), "10.1.2." + Ids.next(), address, code));
    }

    private void publish(InterviewId id) {
        world.in(() -> {
            world.interviews().publish(world.course.by(), world.region(), id);
            return true;
        });
    }

    private List<PublishedVoice> published(InterviewId id) {
        return world.in(() -> voices.all(world.region().id(), List.of())).stream()
                .filter(voice -> voice.id().equals(id.voice()))
                .toList();
    }

    private int remind() {
        return world.in(() -> renewals.remind(world.region()));
    }

    private void endsIn(InterviewId id, int days) {
        world.in(() -> {
            house.getBean(InterviewRepository.class).until(world.region().id(), id, world.course.today.plusDays(days));
            voices.extend(world.region().id(), id.voice(), world.course.today.plusDays(days));
            return true;
        });
    }

    private int rows(String question, InterviewId id) {
        return world.in(() -> house.getBean(JdbcClient.class)
                .sql(question)
                .param("id", id.value())
                .query(Integer.class)
                .single());
    }
}
