package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.framsteg.applications.Application.Role.COMPANY;
import static se.framsteg.applications.Application.State.ACCEPTED;
import static se.framsteg.applications.Application.State.NEEDS_INFO;
import static se.framsteg.applications.Application.State.REJECTED;
import static se.framsteg.applications.Application.State.SUBMITTED;
import static se.framsteg.applications.Application.State.WAITLISTED;
import static se.framsteg.applications.Application.State.WITHDRAWN;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.aid.AidRecord;
import se.framsteg.aid.AidRecords;
import se.framsteg.aid.AidWorld;
import se.framsteg.organisations.OrganisationEntry;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.organisations.Organisations;
import se.framsteg.people.CompanyPerson;
import se.framsteg.people.MemberRow;
import se.framsteg.people.Members;
import se.framsteg.people.PersonalData;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.participation.ParticipationChange;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.UnusedNumber;

@HouseTest
class ApplicationsModuleTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Applications applications;

    @Autowired
    Decisions decisions;

    @Autowired
    Drafts drafts;

    @Autowired
    Limits limits;

    @Autowired
    Clock clock;

    ApplicationsWorld world;
    Opening opening;

    @BeforeEach
    void a_round_with_two_seats() {
        world = new ApplicationsWorld(house, "jonkoping");
        opening = world.opening(2, Granter.NONE);
    }

    @Test
    void seats_go_in_order_of_arrival_and_the_rest_wait_in_the_same_order() {
        Application first = world.applied(opening);
        Application second = world.applied(opening);
        Application third = world.applied(opening);
        Application fourth = world.applied(opening);
        world.decide(opening, Verb.ACCEPT, fourth, third, second, first);
        assertThat(states()).containsExactly(ACCEPTED, ACCEPTED, WAITLISTED, WAITLISTED);
        assertThat(world.queue(opening)).extracting(QueueLine::place).containsExactly(0, 0, 1, 2);
        assertThat(taken()).isEqualTo(2);
        assertThat(world.decide(opening, Verb.ACCEPT, first, second, third, fourth))
                .as("said twice it changes nothing and nobody is told again")
                .isEmpty();
        world.decide(opening, Verb.WITHDRAW, first);
        world.decide(opening, Verb.ACCEPT, third);
        assertThat(states()).containsExactly(WITHDRAWN, ACCEPTED, ACCEPTED, WAITLISTED);
        assertThat(world.queue(opening)).extracting(QueueLine::place).containsExactly(0, 0, 0, 1);
    }

    @Test
    void an_accepted_company_stands_in_the_register_with_its_part_and_its_people() {
        OrganisationNumber number = UnusedNumber.next();
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        var sent = world.sent(number, Application.Role.COMPANY, address);
        Application application = world.applied(opening, sent);
        world.decide(opening, Verb.ACCEPT, application);
        UUID organisation = world.in(() -> house.getBean(Organisations.class)
                .idsOf(world.maja.region().id(), List.of(number))
                .get(number));
        Application accepted = world.queue(opening).getFirst().application();
        assertThat(accepted.organisation()).isEqualTo(organisation);
        assertThat(world.in(() -> house.getBean(Queue.class).participants(world.manager(), application.id())))
                .singleElement()
                .satisfies(anna -> assertThat(anna.person()).isEqualTo(person(address)));
        assertThat(world.queue(opening).getFirst().waitsFor()).isEmpty();
        assertThat(world.lettersTo(address)).isEqualTo(1);
        assertThat(people(organisation)).extracting(CompanyPerson::role).containsExactly(Role.LEAD);
        world.decide(opening, Verb.REOPEN, application);
        assertThat(people(organisation)).isEmpty();
    }

    @Test
    void a_stranger_who_applies_in_the_name_of_a_company_that_has_people_does_not_become_one_of_them() {
        OrganisationNumber number = UnusedNumber.next();
        String anna = "anna-" + UUID.randomUUID() + "@plat.example";
        world.decide(opening, Verb.ACCEPT, world.applied(opening, world.sent(number, Application.Role.COMPANY, anna)));
        UUID organisation = world.queue(opening).getFirst().application().organisation();
        Opening other = world.opening(2, Granter.REGION);
        String stranger = "okand-" + UUID.randomUUID() + "@annat.example";
        Application application = world.applied(other, world.sent(number, Application.Role.COMPANY, stranger));
        assertThat(world.queue(other)).singleElement().returns(true, QueueLine::hasStranger);
        world.acceptToo(other, application);
        assertThat(people(organisation)).extracting(CompanyPerson::address).containsExactly(anna);
        assertThat(world.lettersTo(stranger))
                .as("the decision, and no link to declare by")
                .isEqualTo(1);

        Opening third = world.opening(2, Granter.REGION);
        Application own = world.applied(third, world.sent(number, Application.Role.COMPANY, anna));
        assertThat(world.queue(third)).singleElement().returns(false, QueueLine::hasStranger);
        world.acceptToo(third, own);
        assertThat(world.lettersTo(anna)).as("two decisions and a link").isEqualTo(3);
    }

    @Test
    void a_colleague_who_applies_for_their_company_stays_a_colleague() {
        OrganisationNumber number = UnusedNumber.next();
        String anna = "anna-" + UUID.randomUUID() + "@plat.example";
        String kim = "kim-" + UUID.randomUUID() + "@plat.example";
        world.decide(opening, Verb.ACCEPT, world.applied(opening, world.sent(number, Application.Role.COMPANY, anna)));
        UUID organisation = world.queue(opening).getFirst().application().organisation();
        world.in(() -> {
            var members = house.getBean(Members.class);
            return members.join(
                    members.enter(kim, "Kim Alm", Lang.SV), world.maja.region().id(), Role.COLLEAGUE, organisation);
        });
        Opening other = world.opening(2, Granter.NONE);
        world.acceptToo(other, world.applied(other, world.sent(number, Application.Role.COMPANY, kim)));
        assertThat(people(organisation))
                .filteredOn(person -> person.address().equals(kim))
                .extracting(CompanyPerson::role)
                .containsExactly(Role.COLLEAGUE);
    }

    @Test
    void nobody_comes_to_speak_for_a_known_promoter_by_applying() {
        OrganisationNumber number = UnusedNumber.next();
        world.in(() -> house.getBean(Organisations.class)
                .enter(
                        world.maja.region().id(),
                        List.of(new OrganisationEntry(number, "Påhittad främjare", null, null, null, null))));
        String stranger = "okand-" + UUID.randomUUID() + "@annat.example";
        Application application = world.applied(opening, world.sent(number, Application.Role.PROMOTER, stranger));
        world.decide(opening, Verb.ACCEPT, application);
        assertThat(world.in(() -> house.getBean(Members.class).in(world.manager())))
                .extracting(MemberRow::address)
                .doesNotContain(stranger);
    }

    @Test
    void who_is_in_the_programme_already_takes_no_second_seat() {
        OrganisationNumber number = UnusedNumber.next();
        Application first = world.applied(opening, world.sent(number, Application.Role.COMPANY, "a@plat.example"));
        world.decide(opening, Verb.ACCEPT, first);
        var other = world.in(() -> house.getBean(Cohorts.class)
                .plan(
                        world.manager(),
                        opening.programme(),
                        new se.framsteg.programmes.CohortPlan(
                                "Hösten",
                                5,
                                world.today,
                                world.today.plusDays(3),
                                se.framsteg.programmes.Criteria.USUAL,
                                List.of())));
        var autumn = new Opening(opening.region(), opening.programme(), other);
        Application again = world.applied(autumn, world.sent(number, Application.Role.COMPANY, "a@plat.example"));
        assertThat(world.queue(autumn).getFirst().hasPart()).isTrue();
        assertThat(world.decide(autumn, Verb.ACCEPT, again)).isEmpty();
        assertThat(taken()).isEqualTo(1);
    }

    @Test
    void acceptance_asks_about_aid_where_the_region_grants_it_and_undoing_takes_that_back() {
        opening = world.opening(2, Granter.REGION);
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        Application application =
                world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address));
        world.decide(opening, Verb.ACCEPT, application);
        assertThat(aid()).isInstanceOf(AidRecord.Requested.class);
        assertThat(world.queue(opening).getFirst().waitsFor()).isNotEmpty();
        assertThat(world.lettersTo(address))
                .as("the answer, and the question about aid")
                .isEqualTo(2);
        world.decide(opening, Verb.REOPEN, application);
        assertThat(states()).containsExactly(SUBMITTED);
        assertThat(taken()).isZero();
        assertThat(aid()).isInstanceOf(AidRecord.Refused.class);
        world.decide(opening, Verb.ACCEPT, application);
        assertThat(aid()).isInstanceOf(AidRecord.Requested.class);
    }

    @Test
    void a_company_that_says_no_loses_what_its_acceptance_gave_and_keeps_what_it_had() {
        opening = world.opening(2, Granter.REGION);
        OrganisationNumber number = UnusedNumber.next();
        String anna = "anna-" + UUID.randomUUID() + "@plat.example";
        Opening before = world.opening(2, Granter.NONE);
        world.decide(before, Verb.ACCEPT, world.applied(before, world.sent(number, COMPANY, anna)));
        String token = Secret.token();
        Application application = world.applied(opening, world.sent(number, COMPANY, anna), token);
        bring(token, anna.replace("anna", "kim"));
        world.acceptToo(opening, application);
        UUID organisation = world.queue(opening).getFirst().application().organisation();
        assertThat(people(organisation)).hasSize(1);

        OrganisationNumber other = UnusedNumber.next();
        String bo = "bo-" + UUID.randomUUID() + "@ror.example";
        Application second = world.applied(opening, world.sent(other, COMPANY, bo));
        world.decide(opening, Verb.ACCEPT, second);
        UUID ror = world.queue(opening).get(1).application().organisation();
        assertThat(people(ror)).hasSize(1);

        withdraw(holder(token));
        world.decide(opening, Verb.WITHDRAW, second);
        assertThat(people(organisation))
                .as("Anna was there before")
                .extracting(CompanyPerson::address)
                .containsExactly(anna);
        assertThat(people(ror)).as("Bo came by this alone").isEmpty();
        assertThat(aid(0)).isInstanceOf(AidRecord.Refused.class);
        assertThat(aid(1)).isInstanceOf(AidRecord.Refused.class);
        assertThat(history(organisation)).containsExactly("Tackade nej till sin plats.");
        assertThat(taken()).isZero();
        assertThat(world.decide(opening, Verb.REOPEN, application))
                .as("what the applicant has taken back is no manager's to undo")
                .isEmpty();

        world.decide(opening, Verb.REOPEN, second);
        assertThat(states()).as("but what a manager noted by mistake is").containsExactly(WITHDRAWN, ACCEPTED);
        assertThat(people(ror)).extracting(CompanyPerson::address).containsExactly(bo);
        assertThat(aid(1)).isInstanceOf(AidRecord.Requested.class);
    }

    @Test
    void aid_that_is_granted_stands_when_the_company_says_no_and_the_manager_is_told() {
        opening = world.opening(2, Granter.REGION);
        Application application = world.applied(opening);
        world.decide(opening, Verb.ACCEPT, application);
        UUID organisation = world.queue(opening).getFirst().application().organisation();
        new AidWorld(house, world.maja).granted(opening.programme(), organisation);
        world.decide(opening, Verb.WITHDRAW, application);
        assertThat(states()).containsExactly(WITHDRAWN);
        assertThat(aid()).isInstanceOf(AidRecord.Granted.class);
        assertThat(house.getBean(Mails.class).kept())
                .filteredOn(letter ->
                        letter.written().text().contains(opening.programme().name()))
                .anySatisfy(letter -> assertThat(letter.written().text()).contains("Rätta eller ta bort uppgiften"));
    }

    @Test
    void undoing_a_decision_restores_just_what_was_before() {
        OrganisationNumber number = UnusedNumber.next();
        UUID organisation = world.in(() -> {
            house.getBean(Organisations.class)
                    .enter(
                            world.maja.region().id(),
                            List.of(new OrganisationEntry(number, "Sedan förut AB", "0680", null, null, null)));
            UUID id = house.getBean(Organisations.class)
                    .idsOf(world.maja.region().id(), List.of(number))
                    .get(number);
            house.getBean(Participations.class)
                    .enter(
                            world.manager(),
                            opening.programme().id(),
                            List.of(new ParticipationEntry(
                                    Ids.next(), id, "company", "declined", "Våren", null, List.of(1), "micro")));
            return id;
        });
        String before = part(organisation);
        Application application = world.applied(opening, world.sent(number, COMPANY, "a@plat.example"));
        world.decide(opening, Verb.WAITLIST, application);
        world.decide(opening, Verb.ACCEPT, application);
        assertThat(part(organisation)).isNotEqualTo(before);
        world.decide(opening, Verb.REOPEN, application);
        assertThat(part(organisation)).isEqualTo(before);
        assertThat(states()).containsExactly(WAITLISTED);
        world.decide(opening, Verb.REJECT, application);
        world.decide(opening, Verb.REOPEN, application);
        assertThat(states()).containsExactly(WAITLISTED);
        world.decide(opening, Verb.WITHDRAW, application);
        world.applied(opening, world.sent(number, COMPANY, "b@plat.example"));
        assertThat(world.decide(opening, Verb.REOPEN, application))
                .as("it has applied anew since")
                .isEmpty();
    }

    private String part(UUID organisation) {
        return world.in(() -> house.getBean(Participations.class)
                .kept(world.maja.region().id(), opening.programme().id(), List.of(organisation))
                .get(organisation));
    }

    private List<String> history(UUID organisation) {
        return world.in(() -> {
            var changes = house.getBean(ParticipationChanges.class);
            var part = changes.find(world.manager(), opening.programme().id(), organisation)
                    .orElseThrow();
            return changes.history(world.manager(), part).stream()
                    .map(ParticipationChange::words)
                    .toList();
        });
    }

    private void bring(String token, String address) {
        world.in(() -> {
            applications.bring(holder(token), new NewApplication.Contact("Kim Ek", address, null));
            return 0;
        });
    }

    @Test
    void nothing_is_undone_once_aid_is_decided() {
        opening = world.opening(2, Granter.REGION);
        Application application = world.applied(opening);
        world.decide(opening, Verb.ACCEPT, application);
        UUID organisation = world.queue(opening).getFirst().application().organisation();
        new AidWorld(house, world.maja).granted(opening.programme(), organisation);
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> world.decide(opening, Verb.REOPEN, application))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotPossibleNow.Why.AID_DECIDED));
        assertThat(states()).containsExactly(ACCEPTED);
    }

    @Test
    void a_question_is_answered_by_the_link_and_asked_by_mail_once_a_week() {
        String token = Secret.token();
        Application application = world.applied(opening, world.sent(), token);
        ask(application, "Hur många är ni?");
        assertThat(states()).containsExactly(NEEDS_INFO);
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> ask(application, "Och var?"))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(NotPossibleNow.Why.ASKED_THIS_WEEK));
        Applicant by = holder(token);
        world.in(() -> {
            applications.answer(by, "Tolv");
            return 0;
        });
        assertThat(states()).containsExactly(SUBMITTED);
        assertThat(world.in(() -> applications.questions(by)))
                .singleElement()
                .satisfies(question -> assertThat(question.answer()).isEqualTo("Tolv"));
        assertThatExceptionOfType(NotPossibleNow.class)
                .isThrownBy(() -> world.in(() -> {
                    applications.answer(by, "En gång till");
                    return 0;
                }));
    }

    @Test
    void who_was_declined_stays_so_and_who_was_accepted_may_still_say_no() {
        String token = Secret.token();
        Application application = world.applied(opening, world.sent(), token);
        Applicant by = holder(token);
        world.decide(opening, Verb.ACCEPT, application);
        withdraw(by);
        assertThat(states()).containsExactly(WITHDRAWN);
        assertThat(taken()).isZero();
        withdraw(by);
        String other = Secret.token();
        Application second = world.applied(opening, world.sent(), other);
        world.decide(opening, Verb.REJECT, second);
        assertThatExceptionOfType(NotPossibleNow.class).isThrownBy(() -> withdraw(holder(other)));
        assertThat(states()).containsExactly(WITHDRAWN, REJECTED);
    }

    @Test
    void what_is_taken_back_while_a_manager_accepts_it_stays_taken_back() throws Exception {
        String token = Secret.token();
        Application application = world.applied(opening, world.sent(), token);
        Applicant by = holder(token);
        var done = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var withdrawn = threads.submit(() -> world.in(() -> {
                applications.withdraw(by, opening);
                done.countDown();
                pause();
                return 0;
            }));
            done.await();
            var accepted = threads.submit(() -> world.decide(opening, Verb.ACCEPT, application));
            withdrawn.get();
            assertThat(accepted.get()).isEmpty();
        }
        assertThat(states()).containsExactly(WITHDRAWN);
        assertThat(taken()).isZero();
    }

    /** Long enough for the other to come as far as it can. */
    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void drafts_and_counts_are_forgotten_and_others_stay() {
        String token = Secret.token();
        var region = world.maja.region().id();
        world.in(() -> {
            drafts.save(region, opening.cohort().id(), token, Map.of("company", "Plåt"));
            limits.maySave(region, token, true);
            return 0;
        });
        forget(Duration.ofDays(29));
        assertThat(world.in(() -> drafts.find(region, opening.cohort().id(), token)))
                .isPresent();
        forget(Drafts.KEPT_FOR.plusMinutes(1));
        assertThat(world.in(() -> drafts.find(region, opening.cohort().id(), token)))
                .isEmpty();
    }

    @Test
    void applications_without_a_seat_are_forgotten_three_months_after_the_round_began_and_counted() {
        LocalDate began = LocalDate.of(2021, 3, 1);
        opening = world.opening(1, Granter.NONE, Criteria.USUAL, began.minusDays(60), began.minusDays(30), began);
        Application in = world.applied(opening);
        Application waits = world.applied(opening);
        Application no = world.applied(opening);
        ask(no, "Hur många är ni?");
        world.decide(opening, Verb.ACCEPT, in, waits);
        world.decide(opening, Verb.REJECT, no);
        world.decide(opening, Verb.WITHDRAW, in);
        world.decide(opening, Verb.ACCEPT, waits);
        world.decide(opening, Verb.REOPEN, no);
        world.decide(opening, Verb.REJECT, no);
        forgetClosed(began.plusMonths(3));
        assertThat(states()).hasSize(3);
        forgetClosed(began.plusMonths(3).plusDays(1));
        assertThat(states()).containsExactly(ACCEPTED);
        assertThat(world.in(() -> house.getBean(Queue.class).forgotten(world.manager(), opening.cohort())))
                .isEqualTo(2);
        assertThat(world.in(() -> house.getBean(Queue.class).participants(world.manager(), no.id())))
                .isEmpty();
    }

    private void forgetClosed(LocalDate day) {
        house.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> house.getBean(ClosedApplications.class)
                        .forgetOld(day.atTime(12, 0).atZone(Say.STOCKHOLM).toInstant()));
    }

    @Test
    void nobody_fills_the_database_with_drafts() {
        var region = world.maja.region().id();
        String client = "203.0.113.0/" + UUID.randomUUID();
        for (int i = 0; i < Limits.DRAFTS_OF_CLIENT; i++) {
            assertThat(world.in(() -> limits.maySave(region, client, true))).isTrue();
        }
        assertThat(world.in(() -> limits.maySave(region, client, true))).isFalse();
        assertThat(world.in(() -> limits.maySave(region, client, false))).isTrue();
    }

    @Test
    void a_person_gets_what_applications_keep_of_them_and_may_have_it_erased() {
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        Application application =
                world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address));
        ask(application, "Hur många är ni?");
        var members = house.getBean(Members.class);
        var anna = members.find(members.enter(address, "Anna Berg", Lang.SV)).orElseThrow();
        PersonalData kept = house.getBean(ApplicationData.class);
        var transactions = house.getBean(TransactionTemplate.class);
        assertThat(transactions.execute(status -> kept.export(anna)).get("applications"))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).contains("Kunderna frågar", "Hur många är ni?"));
        transactions.executeWithoutResult(status -> kept.erase(anna));
        assertThat(transactions.execute(status -> kept.export(anna)).get("applications"))
                .isEmpty();
        assertThat(world.in(() -> house.getBean(Queue.class).participants(world.manager(), application.id())))
                .singleElement()
                .returns("–", Participant::name)
                .returns("", Participant::phone);
        world.decide(opening, Verb.ACCEPT, application);
    }

    private List<CompanyPerson> people(UUID organisation) {
        return world.in(() -> house.getBean(Members.class).people(world.manager(), organisation));
    }

    private void forget(Duration later) {
        house.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            drafts.forgetOld(clock.instant().plus(later));
            limits.forgetOld(clock.instant().plus(later));
        });
    }

    private void ask(Application application, String question) {
        world.in(() -> {
            decisions.ask(world.manager(), opening, application.id(), question);
            return 0;
        });
    }

    private void withdraw(Applicant by) {
        world.in(() -> {
            applications.withdraw(by, opening);
            return 0;
        });
    }

    private Applicant holder(String token) {
        return world.in(
                () -> applications.holder(world.maja.region().id(), token).orElseThrow());
    }

    private UUID person(String address) {
        var members = house.getBean(Members.class);
        return members.enter(address, "Anna Berg", Lang.SV).value();
    }

    private AidRecord aid() {
        return aid(0);
    }

    private AidRecord aid(int index) {
        UUID organisation = world.queue(opening).get(index).application().organisation();
        return world.in(() -> house.getBean(AidRecords.class)
                .find(world.manager(), opening.programme().id(), organisation)
                .orElseThrow()
                .record());
    }

    private List<Application.State> states() {
        return world.queue(opening).stream()
                .map(line -> line.application().state())
                .toList();
    }

    private int taken() {
        return world.in(() -> house.getBean(Queue.class).taken(world.manager(), opening.cohort()));
    }
}
