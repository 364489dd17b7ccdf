package se.framsteg.aid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.people.PersonId;
import se.framsteg.people.PersonalRecords;
import se.framsteg.people.Role;
import se.framsteg.people.SignedIn;
import se.framsteg.people.TestRows;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.StartCondition;
import se.framsteg.shell.Lang;
import se.framsteg.world.Someone;
import se.framsteg.world.UnusedNumber;

@HouseTest
class AidModuleTests {
    /** 299 000 euro at 11,25: with it there is room for 1 000 euro, which is less than the course is worth. */
    private static final long NEARLY_ALL_SEK = 299_000 * 1125L / 100;

    @Autowired
    ApplicationContext house;

    @Autowired
    AidRecords records;

    @Autowired
    Declarations declarations;

    @Autowired
    StartCondition start;

    AidWorld world;
    Manager maja;
    Programme course;
    UUID plat;

    @BeforeEach
    void a_course_that_the_region_grants_aid_for() {
        world = new AidWorld(house, "jonkoping");
        maja = world.maja.asManager();
        course = world.programme(Granter.REGION);
        plat = world.company("Påhittade Plåt AB");
    }

    @Test
    void aid_is_granted_to_a_company_that_has_declared_and_been_checked() {
        assertThat(reason()).isEqualTo("aid.start.not-asked");
        world.asked(course, plat);
        assertThat(reason()).isEqualTo("aid.start.not-declared");
        world.declared(course, plat, world.earlier(112_500, world.today.minusYears(1)));
        assertThat(reason()).isEqualTo("aid.start.not-checked");
        AidRecord checked = world.in(() -> records.check(maja, course.id(), plat));
        assertThat(checked).isInstanceOfSatisfying(AidRecord.CheckedOk.class, ok -> {
            assertThat(ok.reckoning().valueEur()).isEqualByComparingTo("1066.67");
            assertThat(ok.reckoning().before().usedEur()).isEqualByComparingTo("10000");
            assertThat(ok.reckoning().leftEur()).isEqualByComparingTo("288933.33");
        });
        assertThat(reason()).isEqualTo("aid.start.not-granted");
        AidRecord granted = world.in(() -> records.grant(maja, course.id(), plat));
        assertThat(granted).isInstanceOf(AidRecord.Granted.class);
        assertThat(hindrances()).isEmpty();
        world.in(() -> {
            records.register(maja, course.id(), plat, world.today);
            records.register(maja, course.id(), plat, world.today);
            return 0;
        });
        assertThat(record()).isInstanceOf(AidRecord.Registered.class);
    }

    @Test
    void nothing_is_granted_that_is_not_declared_or_not_checked() {
        world.asked(course, plat);
        refuses(AidNotPossible.Why.NOT_DECLARED, () -> records.check(maja, course.id(), plat));
        refuses(AidNotPossible.Why.NOT_CHECKED, () -> records.grant(maja, course.id(), plat));
        world.declared(course, plat, world.nothing());
        refuses(AidNotPossible.Why.NOT_CHECKED, () -> records.grant(maja, course.id(), plat));
    }

    @Test
    void who_is_over_the_ceiling_gets_nothing_until_room_has_come() {
        world.checked(course, plat, world.earlier(NEARLY_ALL_SEK, world.today));
        assertThat(record()).isInstanceOf(AidRecord.OverCeiling.class);
        assertThat(reason()).isEqualTo("aid.start.over-ceiling");
        world.in(() -> {
            records.value(maja, course.id(), plat, new BigDecimal(9_000));
            return records.check(maja, course.id(), plat);
        });
        assertThat(record()).isInstanceOf(AidRecord.CheckedOk.class);
    }

    @Test
    void primary_production_is_excluded_with_that_reason() {
        world.checked(course, plat, new NewDeclaration("vd", true, null, List.of(), List.of(), null));
        assertThat(record())
                .isInstanceOfSatisfying(
                        AidRecord.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(AidRecord.Refused.Reason.PRIMARY_PRODUCTION));
    }

    @Test
    void a_company_that_was_taken_over_brings_its_aid_along_once_checked() {
        Programme other = world.programme(Granter.REGION);
        OrganisationNumber number = UnusedNumber.next();
        UUID svets = world.company("Svets AB", number);
        world.checked(other, svets, world.earlier(NEARLY_ALL_SEK, world.today.minusDays(3)));
        world.declared(
                course,
                plat,
                new NewDeclaration(
                        "vd",
                        false,
                        null,
                        List.of(new NewDeclaration.Company(number, "Ett annat namn", Bond.MERGED)),
                        List.of(),
                        null));
        assertThat(known(plat)).as("said, but not checked").isEmpty();
        assertThat(world.in(() -> records.check(maja, course.id(), plat))).isInstanceOf(AidRecord.OverCeiling.class);
        assertThat(known(plat)).hasSize(1);
        assertThat(world.in(() -> house.getBean(Organisations.class)
                                .summaries(maja.region(), List.of(svets))
                                .get(svets))
                        .name())
                .as("nobody renames another company")
                .isEqualTo("Svets AB");
    }

    @Test
    void a_new_declaration_speaks_for_the_whole_undertaking_and_nothing_counts_twice() {
        OrganisationNumber number = UnusedNumber.next();
        UUID svets = world.company("Svets AB", number);
        var linked = new NewDeclaration.Company(number, "Svets AB", Bond.LINKED);
        world.checked(course, plat, world.earlier(112_500, world.today.minusDays(9), linked));
        Programme other = world.programme(Granter.REGION);
        world.asked(other, svets);
        assertThat(known(svets)).hasSize(1);
        world.checked(other, svets, world.earlier(112_500, world.today.minusDays(9)));
        assertThat(known(svets)).as("told again by the sister company").hasSize(1);
        assertThat(known(plat)).hasSize(1);
    }

    @Test
    void two_programmes_at_once_never_pass_the_ceiling_together() throws Exception {
        Programme other = world.programme(Granter.REGION);
        OrganisationNumber number = UnusedNumber.next();
        UUID svets = world.company("Svets AB", number);
        long roomForOne = (300_000 - 1_500) * 1125L / 100;
        var linked = new NewDeclaration.Company(number, "Svets AB", Bond.LINKED);
        world.checked(course, plat, world.earlier(roomForOne, world.today, linked));
        world.checked(other, svets, world.earlier(roomForOne, world.today));
        List<AidRecord> both = oneBeforeTheOtherHasCommitted(
                () -> records.grant(maja, course.id(), plat), () -> records.grant(maja, other.id(), svets));
        assertThat(both).hasAtLeastOneElementOfType(AidRecord.Granted.class);
        assertThat(both).hasAtLeastOneElementOfType(AidRecord.OverCeiling.class);
        assertThat(known(plat).stream().filter(aid -> aid.programme() != null)).hasSize(1);
    }

    @Test
    void two_managers_at_once_grant_one_company_once() throws Exception {
        world.checked(course, plat, world.nothing());
        Supplier<AidRecord> grant = () -> records.grant(maja, course.id(), plat);
        assertThat(oneBeforeTheOtherHasCommitted(grant, grant)).allMatch(AidRecord.Granted.class::isInstance);
        assertThat(audited("aid.grant")).isEqualTo(1);
        assertThat(audited("aid.declare")).isEqualTo(1);
    }

    @Test
    void a_letter_that_asks_again_does_not_undo_aid_that_is_being_granted() throws Exception {
        world.checked(course, plat, world.nothing());
        var letters = house.getBean(AidLetters.class);
        oneBeforeTheOtherHasCommitted(() -> records.grant(maja, course.id(), plat), () -> {
            letters.send(maja, world.maja.region(), course, plat, true);
            return record();
        });
        assertThat(record()).isInstanceOf(AidRecord.Granted.class);
    }

    @Test
    void a_signature_does_not_undo_a_refusal_that_is_being_written() throws Exception {
        Declarant anna = world.asked(course, plat);
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> oneBeforeTheOtherHasCommitted(
                        () -> {
                            records.refuse(maja, course.id(), plat, "Kursen är inställd");
                            return 0;
                        },
                        () -> {
                            declarations.sign(anna, world.nothing());
                            return 0;
                        }))
                .withCauseInstanceOf(AidNotPossible.class);
        assertThat(record()).isInstanceOf(AidRecord.Refused.class);
    }

    @Test
    void a_refusal_stands_with_its_first_words_when_it_is_said_once_more() {
        world.asked(course, plat);
        world.in(() -> {
            records.refuse(maja, course.id(), plat, "Kursen är inställd");
            records.refuse(maja, course.id(), plat, "Anmälan togs tillbaka");
            return 0;
        });
        assertThat(record())
                .isInstanceOfSatisfying(
                        AidRecord.Refused.class,
                        refused -> assertThat(refused.words()).isEqualTo("Kursen är inställd"));
    }

    @Test
    void companies_of_two_undertakings_that_say_each_other_become_one_at_once() throws Exception {
        OrganisationNumber first = UnusedNumber.next();
        OrganisationNumber second = UnusedNumber.next();
        UUID one = world.company("Ett AB", first);
        UUID two = world.company("Två AB", second);
        world.declared(
                course,
                one,
                world.earlier(1000, world.today, new NewDeclaration.Company(second, "Två AB", Bond.LINKED)));
        world.declared(
                course,
                two,
                world.earlier(2000, world.today, new NewDeclaration.Company(first, "Ett AB", Bond.LINKED)));
        atOnce(
                () -> world.in(() -> records.check(maja, course.id(), one)),
                () -> world.in(() -> records.check(maja, course.id(), two)));
        assertThat(known(one)).hasSize(2);
        assertThat(known(two)).hasSize(2);
    }

    @Test
    void where_the_funder_grants_it_is_sent_there_and_its_answer_noted() {
        Programme funded = world.programme(Granter.FUNDER);
        world.declared(funded, plat, world.nothing());
        refuses(AidNotPossible.Why.NOT_OURS_TO_GRANT, () -> records.grant(maja, funded.id(), plat));
        world.in(() -> {
            records.send(maja, funded.id(), plat, world.today.minusDays(5));
            return 0;
        });
        assertThat(against(funded, plat).values())
                .extracting(StartCondition.Hindrance::textKey)
                .containsExactly("aid.start.with-funder");
        world.in(() -> {
            records.decided(maja, funded.id(), plat, world.today, "2026-123", true);
            return 0;
        });
        assertThat(against(funded, plat)).isEmpty();
    }

    @Test
    void where_there_is_no_individual_aid_nobody_waits_and_undecided_nobody_starts() {
        assertThat(against(world.programme(Granter.NONE), plat)).isEmpty();
        assertThat(against(world.programme(Granter.UNDECIDED), plat)).hasSize(1);
    }

    @Test
    void a_signed_declaration_is_not_signed_again_by_the_same_link() {
        Declarant anna = world.declared(course, plat, world.nothing());
        refuses(AidNotPossible.Why.DECIDED, () -> {
            declarations.sign(anna, world.nothing());
            return 0;
        });
    }

    @Test
    void who_is_no_longer_the_one_to_declare_can_do_so_no_more() {
        world.asked(course, plat);
        String token = world.token(course, plat);
        var links = house.getBean(DeclarationLinks.class);
        assertThat(world.in(() -> links.holder(maja.region(), token))).isPresent();
        world.in(() -> {
            records.contact(maja, course.id(), plat, "Nya Kontakten", "ny.kontakt@plat.example", Lang.SV);
            return 0;
        });
        assertThat(world.in(() -> links.holder(maja.region(), token))).isEmpty();
    }

    @Test
    void a_lead_whom_another_has_replaced_can_declare_no_more_by_a_link_of_their_own() {
        world.asked(course, plat);
        var links = house.getBean(DeclarationLinks.class);
        var lisa = Someone.being(house, world.maja.region(), Role.LEAD, plat, "Lisa Plåt");
        Member lead = lisa.asMember(plat, Role.LEAD);
        String own = world.in(() -> links.open(lead, course.slug())).orElseThrow();
        assertThat(world.in(() -> links.holder(maja.region(), own))).isPresent();
        dismiss(lisa, Someone.being(house, world.maja.region(), Role.LEAD, plat, "Nils Ny"));
        assertThat(world.in(() -> links.holder(maja.region(), own))).isEmpty();
        Someone.being(house, world.maja.region(), Role.COLLEAGUE, plat, "Lisa Plåt");
        String race = world.in(() -> links.open(lead, course.slug())).orElseThrow();
        assertThat(world.in(() -> links.holder(maja.region(), race)))
                .as("opened in the moment of being replaced")
                .isEmpty();
    }

    @Test
    void whoever_leaves_a_company_can_declare_no_more_by_the_link_that_was_sent() {
        String token = world.token(course, plat);
        var links = house.getBean(DeclarationLinks.class);
        Declarant anna = world.in(() -> links.holder(maja.region(), token)).orElseThrow();
        world.in(() -> world.members().join(anna.person(), maja.region(), Role.COLLEAGUE, plat));
        assertThat(world.in(() -> links.holder(maja.region(), token)))
                .as("has come")
                .isPresent();
        dismiss(anna.person(), Someone.being(house, world.maja.region(), Role.LEAD, plat, "Nils Ny"));
        assertThat(world.in(() -> links.holder(maja.region(), token))).isEmpty();
    }

    @Test
    void whoever_leads_a_company_no_more_keeps_a_link_that_was_sent_only_while_they_are_the_one_asked() {
        world.token(course, plat);
        var links = house.getBean(DeclarationLinks.class);
        var lisa = Someone.being(house, world.maja.region(), Role.LEAD, plat, "Lisa Plåt");
        world.in(() -> world.members().join(lisa.person(), maja.region(), Role.COLLEAGUE, plat));
        String sent = world.in(() -> links.issue(maja, record().subject().id(), lisa.person()));
        var nils = Someone.being(house, world.maja.region(), Role.LEAD, plat, "Nils Ny");
        assertThat(world.in(() -> links.holder(maja.region(), sent)))
                .as("leads it")
                .isPresent();
        dismissAsLead(lisa.person(), nils);
        assertThat(world.in(() -> links.holder(maja.region(), sent)))
                .as("is a colleague")
                .isEmpty();

        String token = world.token(course, plat);
        Declarant anna = world.in(() -> links.holder(maja.region(), token)).orElseThrow();
        world.in(() -> world.members().join(anna.person(), maja.region(), Role.LEAD, plat));
        world.in(() -> world.members().join(anna.person(), maja.region(), Role.COLLEAGUE, plat));
        dismissAsLead(anna.person(), nils);
        assertThat(world.in(() -> links.holder(maja.region(), token)))
                .as("is asked")
                .isPresent();
    }

    private void dismissAsLead(PersonId gone, Someone by) {
        Member lead = by.asMember(plat, Role.LEAD);
        world.in(() -> world.members().people(lead).stream()
                .filter(person -> person.personId().equals(gone.value()) && person.role() == Role.LEAD)
                .map(person -> world.members().dismiss(lead, person.id()))
                .toList());
    }

    private void dismiss(Someone gone, Someone by) {
        dismiss(gone.person(), by);
    }

    private void dismiss(PersonId gone, Someone by) {
        Member lead = by.asMember(plat, Role.LEAD);
        world.in(() -> world.members().people(lead).stream()
                .filter(person -> person.personId().equals(gone.value()))
                .map(person -> world.members().dismiss(lead, person.id()))
                .toList());
    }

    @Test
    void a_signature_keeps_its_name_when_who_signed_is_erased_and_nothing_else_does() {
        Declarant anna = world.declared(
                course, plat, new NewDeclaration("vd", false, null, List.of(), List.of(), "%PDF-1.7".getBytes()));
        world.in(() -> records.check(maja, course.id(), plat));
        world.in(() -> records.grant(maja, course.id(), plat));
        String name =
                world.in(() -> world.members().find(anna.person()).orElseThrow().name());
        house.getBean(PersonalRecords.class)
                .erase(new SignedIn(anna.person(), name, Lang.SV, anna.person().value()));
        assertThat(world.in(() -> world.members().signerOf(maja, anna.person())))
                .isEqualTo(name);
        assertThat(world.in(
                        () -> world.members().find(anna.person()).orElseThrow().name()))
                .isEqualTo("–");
    }

    @Test
    void who_signed_for_granted_aid_is_held_for_ten_years() {
        Declarant anna = world.declared(
                course, plat, new NewDeclaration("vd", false, null, List.of(), List.of(), "%PDF-1.7".getBytes()));
        var person = world.in(() -> world.members().find(anna.person()).orElseThrow());
        var data = house.getBean(AidData.class);
        assertThat(asPerson(() -> data.keeps(person))).isEmpty();
        world.in(() -> records.check(maja, course.id(), plat));
        world.in(() -> records.grant(maja, course.id(), plat));
        assertThat(asPerson(() -> data.keeps(person)))
                .singleElement()
                .returns("aid.hold", kept -> kept.textKey())
                .satisfies(
                        kept -> assertThat(kept.until()).isAfter(LocalDate.now().plusYears(9)));
        assertThat(asPerson(() -> data.export(person)).get("aid")).hasSize(1);
        assertThat(world.in(() -> {
                    var declaration = declarations.newest(anna).orElseThrow();
                    return declarations.form(maja, declaration);
                }))
                .isPresent();
        asPerson(() -> {
            data.erase(person);
            return 0;
        });
        assertThat(world.in(
                        () -> declarations.form(maja, declarations.newest(anna).orElseThrow())))
                .as("what the law keeps stays when the person goes")
                .isPresent();
        TestRows.asOwner(
                "update aid.declaration set keep_until = current_date - 1 where id = ?",
                world.in(() -> declarations.newest(anna).orElseThrow().id()));
        asPerson(() -> {
            data.erase(person);
            return 0;
        });
        assertThat(world.in(
                        () -> declarations.form(maja, declarations.newest(anna).orElseThrow())))
                .isEmpty();
    }

    private void refuses(AidNotPossible.Why why, Supplier<?> work) {
        assertThatExceptionOfType(AidNotPossible.class)
                .isThrownBy(() -> world.in(work::get))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(why));
    }

    /** The first has done its work when the second begins, but is not to be seen by others for a while yet. */
    private <T> List<T> oneBeforeTheOtherHasCommitted(Supplier<T> one, Supplier<T> other) throws Exception {
        var done = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> world.in(() -> {
                T result = one.get();
                done.countDown();
                pause();
                return result;
            }));
            Future<T> second = threads.submit(() -> {
                done.await();
                return world.in(other::get);
            });
            return List.of(first.get(), second.get());
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(600));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<T> first = threads.submit(() -> {
                together.await();
                return one.call();
            });
            Future<T> second = threads.submit(() -> {
                together.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }

    private <T> T asPerson(Supplier<T> work) {
        return house.getBean(TransactionTemplate.class).execute(status -> work.get());
    }

    private List<EarlierAid> known(UUID company) {
        return world.in(() -> declarations.known(maja, company));
    }

    private AidRecord record() {
        return world.in(() -> records.find(maja, course.id(), plat))
                .orElseThrow()
                .record();
    }

    private String reason() {
        return hindrances().get(plat).textKey();
    }

    private Map<UUID, StartCondition.Hindrance> hindrances() {
        return against(course, plat);
    }

    private Map<UUID, StartCondition.Hindrance> against(Programme programme, UUID company) {
        return world.in(() -> start.against(maja.region(), programme.id(), List.of(company)));
    }

    private int audited(String verb) {
        try (var owner = se.framsteg.TestDatabase.access().asOwner();
                var query = owner.prepareStatement(
                        "select count(*) from people.audit_entry where verb = ? and organisation_id = ?")) {
            query.setString(1, verb);
            query.setObject(2, plat);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
