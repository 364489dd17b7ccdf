package se.framsteg.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.framsteg.HouseTest;
import se.framsteg.applications.ChoiceId;
import se.framsteg.applications.ChosenApplications;
import se.framsteg.applications.Verb;
import se.framsteg.course.editions.OwnEdition;
import se.framsteg.course.editions.SomeEdition;
import se.framsteg.course.handin.HandInId;
import se.framsteg.course.handin.HandInWorld;
import se.framsteg.course.questions.QuestionId;
import se.framsteg.course.questions.QuestionsWorld;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.flows.FlowId;
import se.framsteg.flows.FlowWorld;
import se.framsteg.flows.ShownId;
import se.framsteg.flows.brokering.BrokerWorld;
import se.framsteg.footprint.FootprintWorld;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWorld;
import se.framsteg.meetings.MeetingId;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.messages.MessageId;
import se.framsteg.messages.MessagesWorld;
import se.framsteg.network.contacts.ContactId;
import se.framsteg.network.contacts.ContactWorld;
import se.framsteg.network.hours.HoursWorld;
import se.framsteg.network.keepers.KeepersWorld;
import se.framsteg.network.requests.RequestId;
import se.framsteg.network.requests.RequestsWorld;
import se.framsteg.people.Auditor;
import se.framsteg.people.Members;
import se.framsteg.people.Reader;
import se.framsteg.people.Right;
import se.framsteg.people.Right.Who;
import se.framsteg.people.TestRows;
import se.framsteg.plan.ActionId;
import se.framsteg.plan.PlanWorld;
import se.framsteg.plan.adoption.AdoptionWorld;
import se.framsteg.plan.adoption.VersionId;
import se.framsteg.plan.shown.SharedSheetWorld;
import se.framsteg.programmes.ClosedTimes;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.participation.Participation;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.prospects.ProspectId;
import se.framsteg.prospects.ProspectsWorld;
import se.framsteg.records.RecordsWorld;
import se.framsteg.records.RetentionWorld;
import se.framsteg.rules.planted.Careless;
import se.framsteg.shell.Secret;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.voices.Voice;
import se.framsteg.voices.Voices;
import se.framsteg.voices.interviews.InterviewId;
import se.framsteg.voices.interviews.InterviewWorld;
import se.framsteg.world.SmallWorld;

/**
 * Rule 10: whoever it is none of the business of gets nothing, by any address, with real ids in it. The routes are
 * listed by the application itself; one that is not public here is expected to refuse everybody but its own people.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTests {
    /** What anybody may ask, also signed out. */
    static final Set<String> PUBLIC = Set.of(
            "GET /",
            "GET /error",
            "POST /error",
            "GET /assets/{hash}/{*name}",
            "GET /tillganglighet",
            "GET /robots.txt",
            "GET /sitemap.xml",
            "GET /{region}/sitemap.xml",
            "GET /{region}",
            "GET /{region}/tillganglighet",
            "POST /{region}/tillganglighet",
            "GET /{region}/easy",
            "GET /{region}/look/styles.css",
            "GET /{region}/look/logo.png",
            "GET /{region}/look/emblem.png",
            "GET /{region}/privacy",
            "GET /{region}/dcat.rdf",
            "GET /{region}/feed.atom",
            "GET /{region}/flows",
            "GET /{region}/self-assessment",
            "POST /{region}/self-assessment",
            "GET /{region}/voices",
            "GET /{region}/voices.json",
            "GET /{region}/voices/{voice}",
            "GET /{region}/voices/{voice}/photo",
            "GET /{region}/{programme}",
            "GET /{region}/{programme}/results.csv",
            "GET /{region}/{programme}/results.json",
            "GET /{region}/{programme}/figures/{indicator}",
            "GET /{region}/{programme}/figures/{indicator}.png",
            "GET /{region}/{programme}/figures/{indicator}.svg",
            "GET /{region}/{programme}/figures/{indicator}/embed",
            "GET /roles",
            "GET /signin",
            "POST /signin",
            "GET /signin/data",
            "POST /signin/data",
            "GET /signin/code/{handle}",
            "POST /signin/code/{handle}",
            "GET /signin/link/{token}",
            "POST /signin/link/{token}",
            "GET /{region}/audit/pass/{token}",
            "POST /{region}/audit/pass/{token}",
            "GET /{region}/apply/{cohort}",
            "GET /{region}/apply/{cohort}/earlier",
            "GET /{region}/apply/{cohort}/from/{token}",
            "GET /{region}/apply/{cohort}/{token}",
            "POST /{region}/apply/{cohort}/{token}",
            "POST /{region}/apply/{cohort}/{token}/answer",
            "POST /{region}/apply/{cohort}/{token}/companies",
            "POST /{region}/apply/{cohort}/{token}/colleague",
            "POST /{region}/apply/{cohort}/{token}/withdrawal",
            "GET /{region}/apply/{cohort}/{token}/offer",
            "POST /{region}/apply/{cohort}/{token}/offer/acceptance",
            "POST /{region}/apply/{cohort}/{token}/offer/refusal",
            "GET /{region}/no-thanks/{token}",
            "POST /{region}/no-thanks/{token}",
            "GET /{region}/aid/{token}",
            "POST /{region}/aid/{token}",
            "GET /{region}/aid/{token}/form",
            "POST /{region}/aid/{token}/form",
            "GET /{region}/aid/{token}/letter.pdf",
            "GET /{region}/badges/issuer.json",
            "GET /{region}/badges/keys.json",
            "GET /{region}/badges/keys/{key}.json",
            "GET /{region}/badges/withdrawn.json",
            "GET /{region}/certificates",
            "POST /{region}/certificates",
            "POST /{region}/certificates/badge",
            "GET /{region}/certificates/{code}",
            "GET /{region}/certificates/{code}/certificate.pdf",
            "GET /{region}/decision",
            "POST /{region}/decision",
            "GET /{region}/decision/{token}",
            "GET /{region}/decision/{token}/version",
            "GET /{region}/decision/{token}/files/{paper}",
            "POST /{region}/decision/{token}/questions",
            "POST /{region}/decision/{token}/approval",
            "POST /{region}/decision/{token}/reservation",
            "GET /{region}/verify",
            "POST /{region}/verify",
            "GET /{region}/course",
            "GET /{region}/course/week-{week}/lesson-{number}",
            "GET /{region}/course/editions/{edition}/{version}",
            "GET /{region}/course/editions/{edition}/{version}/week-{week}/lesson-{number}",
            "GET /{region}/course/worksheets/{worksheet}",
            "GET /{region}/course/worksheets/{worksheet}/a4.pdf",
            "GET /{region}/course/worksheets/{worksheet}/a3.pdf",
            "GET /{region}/course/worksheets/{worksheet}/blank.xlsx",
            "GET /{region}/course/editions/{edition}/{version}/worksheets/{worksheet}",
            "GET /{region}/course/editions/{edition}/{version}/worksheets/{worksheet}/a4.pdf",
            "GET /{region}/course/editions/{edition}/{version}/worksheets/{worksheet}/a3.pdf",
            "GET /{region}/course/editions/{edition}/{version}/worksheets/{worksheet}/blank.xlsx",
            "GET /{region}/contacts",
            "GET /{region}/contacts/{contact}",
            "GET /{region}/contacts/own/{token}",
            "POST /{region}/contacts/own/{token}",
            "POST /{region}/contacts/own/{token}/check",
            "POST /{region}/contacts/own/{token}/removal",
            "GET /{region}/agreed/{token}",
            "POST /{region}/agreed/{token}",
            "GET /{region}/contacts/introduced/{token}",
            "POST /{region}/contacts/introduced/{token}",
            "GET /{region}/ask",
            "POST /{region}/ask",
            "GET /{region}/ask/{token}",
            "GET /{region}/ask/{token}/removal",
            "POST /{region}/ask/{token}/more",
            "POST /{region}/ask/{token}/helped",
            "POST /{region}/ask/{token}/removal",
            "GET /{region}/materials",
            "GET /{region}/materials/{material}",
            "GET /{region}/meetings/{token}",
            "POST /{region}/meetings/{token}/feed",
            "POST /{region}/meetings/{token}/address",
            "GET /{region}/meetings/{token}/slides/{meeting}.pdf",
            "GET /{region}/surveys/{token}",
            "POST /{region}/surveys/{token}/sent",
            "GET /{region}/surveys/{token}/{step}",
            "POST /{region}/surveys/{token}/{step}",
            "GET /{region}/answer",
            "POST /{region}/answer",
            "GET /{region}/answer/{token}",
            "GET /{region}/answer/{token}/question",
            "POST /{region}/answer/{token}/question",
            "POST /{region}/answer/{token}/answers",
            "POST /{region}/answer/{token}/unknown",
            "POST /{region}/answer/{token}/elsewhere",
            "GET /{region}/match",
            "POST /{region}/match",
            "GET /{region}/match/{token}",
            "POST /{region}/match/{token}/yes",
            "POST /{region}/match/{token}/no",
            "POST /{region}/match/{token}/no/removal",
            "GET /{region}/flow/{token}",
            "POST /{region}/flow/{token}/renewal",
            "POST /{region}/flow/{token}/closing",
            "GET /{region}/interview",
            "POST /{region}/interview",
            "GET /{region}/interview/{token}",
            "POST /{region}/interview/{token}/refusal",
            "POST /{region}/interview/{token}/change",
            "POST /{region}/interview/{token}/proposal",
            "POST /{region}/interview/{token}/translation",
            "GET /{region}/interview/{token}/picture",
            "POST /{region}/interview/{token}/picture",
            "POST /{region}/interview/{token}/picture/removal",
            "POST /{region}/interview/{token}/renewal",
            "POST /{region}/interview/{token}/withdrawal",
            "GET /{region}/interview/{token}/answers",
            "POST /{region}/interview/{token}/answers",
            "POST /{region}/interview/{token}/answers/typed",
            "GET /{region}/interview/{token}/approval",
            "POST /{region}/interview/{token}/approval",
            "GET /{region}/sheet/{token}",
            "GET /{region}/sheet/{token}/sheet.pdf",
            "GET /{region}/check-in/{token}",
            "GET /{region}/check-in/{token}/actions",
            "POST /{region}/check-in/{token}/actions",
            "POST /{region}/check-in/{token}/statements",
            "GET /{region}/part",
            "POST /{region}/part",
            "GET /{region}/part/{token}",
            "POST /{region}/part/{token}/actions/{action}",
            "GET /{region}/read/{token}",
            "POST /{region}/read/{token}",
            "GET /{region}/read/{token}/{visit}",
            "GET /{region}/feed/{token}.ics",
            "GET /mail/{stop}",
            "POST /mail/{stop}",
            "POST /mail/{stop}/return",
            "POST /signout");

    /** A letter's own link, used once; and the error page, which is nobody's address. */
    private static final Set<String> NEEDS_MORE = Set.of(
            "/{region}/look/styles.css",
            "/{region}/look/logo.png",
            "/{region}/look/emblem.png",
            "/signin/link/{token}",
            "/{region}/audit/pass/{token}",
            "/{region}/apply/{cohort}/{token}",
            "/{region}/apply/{cohort}/{token}/offer",
            "/{region}/no-thanks/{token}",
            "/{region}/aid/{token}",
            "/{region}/aid/{token}/form",
            "/{region}/aid/{token}/letter.pdf",
            "/{region}/badges/keys/{key}.json",
            "/{region}/certificates/{code}",
            "/{region}/certificates/{code}/certificate.pdf",
            "/{region}/contacts/own/{token}",
            "/{region}/contacts/introduced/{token}",
            "/{region}/meetings/{token}",
            "/{region}/meetings/{token}/slides/{meeting}.pdf",
            "/{region}/surveys/{token}",
            "/{region}/surveys/{token}/{step}",
            "/{region}/answer/{token}",
            "/{region}/answer/{token}/question",
            "/{region}/interview/{token}",
            "/{region}/interview/{token}/answers",
            "/{region}/interview/{token}/approval",
            "/{region}/interview/{token}/picture",
            "/{region}/voices/{voice}/photo",
            "/{region}/agreed/{token}",
            "/{region}/decision/{token}",
            "/{region}/decision/{token}/version",
            "/{region}/decision/{token}/files/{paper}",
            "/{region}/sheet/{token}",
            "/{region}/sheet/{token}/sheet.pdf",
            "/{region}/check-in/{token}",
            "/{region}/check-in/{token}/actions",
            "/{region}/match/{token}",
            "/{region}/flow/{token}",
            "/{region}/ask/{token}",
            "/{region}/ask/{token}/removal",
            "/{region}/part/{token}",
            "/{region}/read/{token}",
            "/{region}/read/{token}/{visit}",
            "/{region}/feed/{token}.ics",
            "/mail/{stop}",
            "/error");

    /** Fields that hold an id, though as a text. What else stands in {@link #fields} lets a form be understood. */
    private static final Set<String> IDS = Set.of("programme", "person", "after");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvc mvc;

    SmallWorld world;
    MeetingId meeting;
    MessageId message;
    ProspectId prospect;
    ChoiceId choice;
    UUID row;
    HandInId handIn;
    UUID copy;
    UUID file;
    UUID activity;
    UUID topic;
    UUID invoice;
    ActionId action;
    ActionId done;
    IdeaId idea;
    UUID trial;
    FlowId flow;
    UUID photo;
    UUID night;
    UUID disclosure;
    UUID hours;
    UUID handover;
    ShownId others;
    QuestionId question;
    UUID sheet;
    UUID area;
    OwnEdition edition;
    VersionId frozen;
    UUID minutes;
    UUID adoption;
    UUID ballot;
    BrokerWorld.Known known;
    ContactId contact;
    InterviewId interview;
    RequestId request;
    UUID route;
    Asking asking;

    @AfterAll
    void what_runs_by_the_clock_goes_on() {
        house.getBean(Scheduler.class).resume();
    }

    /** What runs by the clock waits meanwhile, so that what is changed was changed by who asked. */
    @BeforeAll
    void a_small_world() {
        world = SmallWorld.in(house);
        TestRows.asOwner("update people.session set last_used_at = now() where ended_at is null");
        meeting = MeetingWorld.in(house, world.karin(), world.programme());
        message = MessagesWorld.sent(house, world.karin(), world.programme(), world.organisation(), ofPetraAndCilla());
        prospect = ProspectsWorld.in(house, world.petra().asPromoter(world.promoter()), world.open());
        choice = Tenancy.within(
                world.karin().region().id(),
                () -> house.getBean(ChosenApplications.class)
                        .keep(world.karin().asManager(), first().id(), Verb.ACCEPT, List.of(world.application())));
        row = WorkWorld.row(house, world.lena(), world.organisation(), world.programme());
        handIn = HandInWorld.in(house, world.lena(), world.programme(), first());
        copy = HandInWorld.file(house, world.lena(), handIn);
        file = WorkWorld.file(house, world.lena(), world.organisation(), world.programme());
        activity = FootprintWorld.row(house, world.lena(), world.organisation(), world.programme());
        invoice = FootprintWorld.file(house, world.lena(), world.organisation(), world.programme(), activity);
        action = PlanWorld.action(house, world.lena(), world.organisation());
        done = PlanWorld.done(house, world.lena(), world.organisation());
        idea = IdeaWorld.idea(house, world.lena(), world.organisation());
        IdeaWorld.photo(house, world.lena(), world.organisation(), idea);
        hours = HoursWorld.row(
                house,
                world.petra().asPromoter(world.promoter()),
                world.programme().id().value());
        handover = KeepersWorld.handedOver(house, world.petra().asPromoter(world.promoter()), world.promoter());
        night = RetentionWorld.night(house, world.karin());
        disclosure = RecordsWorld.given(house, world.karin());
        trial = IdeaWorld.trial(house, world.lena(), world.organisation(), idea);
        flow = FlowWorld.flow(house, world.lena(), world.organisation());
        photo = FlowWorld.photo(house, world.lena(), world.organisation(), flow);
        FlowId theirs = FlowWorld.shown(house, world.olle(), world.another());
        FlowWorld.photo(house, world.olle(), world.another(), theirs);
        others = Tenancy.within(
                world.olle().region().id(),
                () -> house.getBean(TransactionTemplate.class).execute(_ -> FlowWorld.shownId(house, theirs.value())));
        topic = PlanWorld.topic(house, world.lena(), world.organisation());
        question = QuestionsWorld.asked(
                house, world.lena(), world.organisation(), world.programme(), "stakeholder-map", "stakeholders.*");
        area = PlanWorld.area(house, world.lena(), world.organisation());
        sheet = SharedSheetWorld.shown(house, world.lena(), world.organisation());
        edition = SomeEdition.kept(house, world.karin(), "Hållbar vardag", new SomeEdition());
        adoption = AdoptionWorld.minuted(house, world.lena(), world.organisation());
        frozen = AdoptionWorld.frozen(house, world.lena(), world.organisation());
        minutes = AdoptionWorld.postponed(house, world.lena(), world.organisation(), frozen);
        ballot = AdoptionWorld.asked(house, world.lena(), world.organisation(), frozen);
        interview = InterviewWorld.asked(
                house,
                world.petra().asPromoter(world.promoter()),
                world.karin().region(),
                world.programme().id().value(),
                world.organisation());
        known = BrokerWorld.in(house, world.lena(), world.organisation(), world.petra(), world.promoter());
        contact = ContactWorld.in(house, world.karin().asManager());
        request = RequestsWorld.asked(house, world.karin(), world.petra(), world.promoter());
        route = RequestsWorld.route(house, world.karin(), world.promoter());
        asking = new Asking(mvc, house, fields());
        house.getBean(Scheduler.class).pause();
    }

    @Test
    void every_route_is_known_here() {
        List<Route> routes = Route.of(house);
        assertThat(routes).hasSizeGreaterThan(20);
        assertThat(routes).extracting(Route::toString).containsAll(PUBLIC);
        assertThat(routes)
                .flatMap(route -> route.unknown(values()))
                .as("variables without a real value in values()")
                .isEmpty();
        assertThat(routes)
                .flatMap(route -> route.idFields(IDS))
                .as("fields without a real value in fields()")
                .allMatch(fields()::containsKey);
    }

    @Test
    void whoever_is_signed_out_gets_what_is_public() {
        List<Route> pages = Route.of(house).stream()
                .filter(route ->
                        PUBLIC.contains(route.toString()) && route.reads() && !NEEDS_MORE.contains(route.pattern()))
                .toList();
        assertThat(asking.faults(pages, values(), null, answer -> answer.status() == 200))
                .isEmpty();
    }

    @Test
    void whoever_is_signed_out_gets_nothing_else() {
        assertThat(asking.faults(
                        closed(),
                        values(),
                        null,
                        answer -> isNotFound(answer) || answer.location().startsWith("/signin")))
                .isEmpty();
    }

    @Test
    void a_manager_of_another_region_gets_nothing_of_this_one() {
        assertThat(asking.faults(regional(), values(), world.bo().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void the_ids_of_another_region_are_not_found_in_ones_own() {
        List<Route> naming = regional().stream()
                .filter(Route::namesMore)
                .filter(route -> !route.pattern().contains("{year}")) // nobody's own
                .toList();
        assertThat(naming).isNotEmpty();
        assertThat(asking.faults(naming, inKronoberg(), world.bo().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void the_ids_of_another_region_are_refused_in_forms() {
        List<Route> forms = regional().stream()
                .filter(route -> !route.reads() && !route.idFields(IDS).isEmpty())
                .toList();
        assertThat(forms).isNotEmpty();
        assertThat(asking.faults(
                        forms,
                        inKronoberg(),
                        world.bo().token(),
                        answer -> answer.status() >= 400 && answer.status() < 500))
                .isEmpty();
    }

    @Test
    void what_is_a_persons_own_is_nobody_elses() {
        List<Route> own = closed().stream()
                .filter(route -> !route.isRegional() && route.namesMore())
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(asking.faults(own, values(), world.bo().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void an_auditor_of_another_programme_gets_nothing_of_this_one() {
        List<Route> others = regional().stream()
                .filter(route -> !route.pattern().equals("/{region}/audit"))
                .toList();
        assertThat(asking.faults(others, values(), world.ulf(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void an_auditor_reads_the_own_programme_and_does_nothing_but_ask_and_say_what_they_have_looked_at() {
        List<Route> own = regional().stream()
                .filter(route -> route.pattern().contains("/audit"))
                .toList();
        List<Route> reading = own.stream().filter(Route::reads).toList();
        assertThat(reading).isNotEmpty();
        assertThat(asking.faults(reading, values(), world.siv(), answer -> answer.status() < 400))
                .isEmpty();
        assertThat(own.stream().filter(route -> !route.reads()).map(Route::toString))
                .containsExactlyInAnyOrder(
                        "POST /{region}/audit/{programme}/decisions/{adoption}/questions",
                        "POST /{region}/audit/{programme}/decisions/{adoption}/review",
                        "POST /{region}/audit/{programme}/decisions/{adoption}/review/withdrawal");
        List<Route> other = regional().stream()
                .filter(route -> !own.contains(route) && !isForReaders(route))
                .toList();
        assertThat(asking.faults(other, values(), world.siv(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void the_regions_own_manager_gets_every_page_of_it() {
        List<Route> pages = regional().stream()
                .filter(route -> route.reads()
                        && !isOfAuditor(route)
                        && !isOfCompany(route)
                        && !isOfPromoter(route)
                        && !isOfCoach(route)
                        && !isOfHolder(route))
                .toList();
        List<Route> noted = pages.stream().filter(RouteTests::isNoted).toList();
        List<Route> other = pages.stream().filter(route -> !isNoted(route)).toList();
        assertThat(asking.faults(other, values(), world.karin().token(), answer -> answer.status() < 400))
                .isEmpty();
        assertThat(asking.faults(noted, values(), world.karin().token(), answer -> answer.status() < 400))
                .containsExactly("changed people.audit_entry");
    }

    /** All that a programme holds, in one file: who takes it is written down. */
    private static boolean isNoted(Route route) {
        return route.pattern().equals("/{region}/manage/{programme}/closing/archive.zip");
    }

    @Test
    void somebody_of_a_company_gets_its_pages_and_nothing_else() {
        List<Route> own = regional().stream()
                .filter(route -> route.reads() && isOfCompany(route))
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(asking.faults(own, values(), world.lena().token(), answer -> answer.status() < 400))
                .isEmpty();
        List<Route> other =
                regional().stream().filter(route -> !isOfCompany(route)).toList();
        assertThat(asking.faults(other, values(), world.lena().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void somebody_of_another_company_gets_nothing_of_this_one() {
        assertThat(asking.faults(regional(), values(), world.olle().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void a_promoter_gets_the_pages_of_the_own_companies_and_nothing_else() {
        List<Route> own = regional().stream()
                .filter(route -> route.reads() && isOfPromoter(route))
                .toList();
        assertThat(own).hasSizeGreaterThan(1);
        assertThat(asking.faults(own, values(), world.petra().token(), answer -> answer.status() < 400))
                .isEmpty();
        List<Route> other =
                regional().stream().filter(route -> !isOfPromoter(route)).toList();
        assertThat(asking.faults(other, values(), world.petra().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void a_coach_gets_the_own_rounds_and_nothing_else() {
        List<Route> own = regional().stream()
                .filter(route -> route.reads() && isOfCoach(route))
                .toList();
        assertThat(own).isNotEmpty();
        assertThat(asking.faults(own, values(), world.cilla().token(), answer -> answer.status() < 400))
                .isEmpty();
        List<Route> other =
                regional().stream().filter(route -> !isOfCoach(route)).toList();
        assertThat(asking.faults(other, values(), world.cilla().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    /** The table of rights says what holds: who has one is let in by its route, and nobody else by any of its routes. */
    @Test
    void the_table_of_rights_is_true() {
        Map<Who, String> sessions = Map.of(
                Who.MANAGER, world.karin().token(),
                Who.PROMOTER, world.petra().token(),
                Who.COACH, world.cilla().token(),
                Who.LEAD, world.lena().token(),
                Who.COLLEAGUE, world.kim().token(),
                Who.AUDITOR, world.siv());
        Map<String, Route> routes =
                Route.of(house).stream().collect(Collectors.toMap(Route::toString, route -> route, (one, _) -> one));
        for (Right right : Right.values()) {
            Set<String> its = Arrays.stream(Who.values())
                    .flatMap(who -> right.route(who).stream())
                    .collect(Collectors.toSet());
            for (Who who : Who.values()) {
                for (String name : its) {
                    Route route = Objects.requireNonNull(routes.get(name), name);
                    boolean own = right.route(who).filter(name::equals).isPresent();
                    if (own && route.reads()) {
                        assertThat(asking.ask(route, values(), sessions.get(who))
                                        .status())
                                .as(right + " " + who)
                                .isLessThan(400);
                    } else if (!right.isOf(who)) {
                        assertThat(asking.ask(route, values(), sessions.get(who))
                                        .status())
                                .as(right + " " + who + " by " + name)
                                .isEqualTo(404);
                    }
                }
            }
        }
    }

    @Test
    void a_promoter_of_other_companies_gets_nothing_of_this_one() {
        List<Route> naming = regional().stream()
                .filter(route -> !isOfPromoter(route) || route.namesMore() && !isForAnyPromoter(route))
                .toList();
        assertThat(asking.faults(naming, values(), world.per().token(), RouteTests::isNotFound))
                .isEmpty();
    }

    @Test
    void a_route_that_lets_anybody_in_is_seen(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping,
            @Autowired JdbcClient jdbc)
            throws NoSuchMethodException {
        var careless = new Careless(jdbc);
        var reading = RequestMappingInfo.paths("/{region}/manage/planted")
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
        var writing = RequestMappingInfo.paths("/{region}/manage/planted")
                .methods(RequestMethod.POST)
                .options(mapping.getBuilderConfiguration())
                .build();
        mapping.registerMapping(reading, careless, Careless.class.getMethod("show", String.class));
        mapping.registerMapping(writing, careless, Careless.class.getMethod("change", String.class));
        try {
            assertThat(asking.faults(regional(), values(), world.bo().token(), RouteTests::isNotFound))
                    .containsExactly(
                            "GET /{region}/manage/planted answers 303 /jonkoping",
                            "POST /{region}/manage/planted answers 303 /jonkoping",
                            "changed programmes.programme",
                            "changed shell.form_answer");
        } finally {
            mapping.unregisterMapping(reading);
            mapping.unregisterMapping(writing);
        }
    }

    private static boolean isNotFound(Asking.Answer answer) {
        return answer.status() == 404;
    }

    /** Asked by a manager or an auditor alike: {@code Reader by}. */
    private static boolean isForReaders(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Reader.class);
    }

    /** Asked by an auditor alone: {@code Auditor by}. */
    private static boolean isOfAuditor(Route route) {
        return Arrays.stream(route.handler().getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Auditor.class);
    }

    private static boolean isOfCoach(Route route) {
        return route.pattern().startsWith("/{region}/coach");
    }

    private static boolean isOfHolder(Route route) {
        return route.pattern().startsWith("/{region}/certificates/mine");
    }

    private static boolean isOfCompany(Route route) {
        return route.pattern().startsWith("/{region}/company/");
    }

    /** Every promoter has a list of one's own for a round, at the same address; what the county is shown has no name on it. */
    private static boolean isForAnyPromoter(Route route) {
        return route.pattern().matches("/\\{region}/promote/prospects/\\{cohort}(/(rows|poster|poster\\.pdf))?")
                || route.pattern().startsWith("/{region}/promote/contacts")
                || route.pattern().startsWith("/{region}/promote/hours/{month}")
                || route.pattern().matches("/\\{region}/promote/flows/\\{offer}/\\{need}(/.*)?");
    }

    private static boolean isOfPromoter(Route route) {
        return route.pattern().startsWith("/{region}/promote");
    }

    private List<Route> closed() {
        return Route.of(house).stream()
                .filter(route -> !PUBLIC.contains(route.toString()))
                .toList();
    }

    private List<Route> regional() {
        return closed().stream().filter(Route::isRegional).toList();
    }

    private String voice() {
        var voices = house.getBean(Voices.class);
        return Tenancy.within(
                world.karin().region().id(),
                () -> voices.in(world.karin().asManager(), world.programme().id()).stream()
                        .filter(Voice::published)
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value()
                        .toString());
    }

    private String cohort() {
        return first().slug();
    }

    /** The round that Cilla coaches. */
    private Cohort first() {
        return Tenancy.within(
                world.karin().region().id(),
                () -> house.getBean(Cohorts.class)
                        .of(world.karin().asManager(), world.programme().id())
                        .getFirst());
    }

    /** A company of the round that Cilla coaches and of the promoter that is Petra's. */
    private UUID ofPetraAndCilla() {
        return Tenancy.within(
                world.karin().region().id(),
                () -> house
                        .getBean(ParticipationChanges.class)
                        .in(
                                world.petra().asPromoter(world.promoter()),
                                world.programme().id())
                        .stream()
                        .filter(part -> cohortName().equals(part.cohort()))
                        .map(Participation::organisationId)
                        .findFirst()
                        .orElse(world.organisation()));
    }

    private String cohortName() {
        return house.getBean(Cohorts.class)
                .of(world.karin().asManager(), world.programme().id())
                .getFirst()
                .name();
    }

    private String closedTime() {
        return Tenancy.within(
                world.karin().region().id(),
                () -> house.getBean(ClosedTimes.class)
                        .in(world.karin().asManager())
                        .getFirst()
                        .id()
                        .toString());
    }

    private String member() {
        var members = house.getBean(Members.class);
        return Tenancy.within(
                world.karin().region().id(),
                () -> members.in(world.karin().asManager()).getFirst().id().toString());
    }

    /** A real value of Jönköping's, or of Karin's, for each variable that stands in any address. */
    private Map<String, String> values() {
        return Map.ofEntries(
                Map.entry("region", "jonkoping"),
                Map.entry("programme", world.programme().slug()),
                Map.entry("run", world.waiting().value().toString()),
                Map.entry("evidence/id", world.evidence().toString()),
                Map.entry("organisation", world.organisation().toString()),
                Map.entry("visits/pass", world.pass().toString()),
                Map.entry("member", member()),
                Map.entry("night", night.toString()),
                Map.entry("year", "2026"),
                Map.entry("disclosure", disclosure.toString()),
                Map.entry("position", "1"),
                Map.entry("place", "6"),
                Map.entry("record", "applications.record.application~" + world.application()),
                Map.entry("session", world.karin().signedIn(house).session().toString()),
                Map.entry("voice", voice()),
                Map.entry("interview", interview.value().toString()),
                Map.entry("cohort", cohort()),
                Map.entry("apply/cohort", world.open().cohort().slug()),
                Map.entry("application", world.application().toString()),
                Map.entry("choice", choice.value().toString()),
                Map.entry("closed", closedTime()),
                Map.entry("coach", world.coach().toString()),
                Map.entry("prospects/cohort", world.open().cohort().slug()),
                Map.entry("prospect", prospect.value().toString()),
                Map.entry("meeting", meeting.value().toString()),
                Map.entry("message", message.value().toString()),
                Map.entry("unsent/token", world.unsent()),
                Map.entry("match", known.match().value().toString()),
                Map.entry("side", "offer"),
                Map.entry("outside/side", "need"),
                Map.entry("holder", known.holder().toString()),
                Map.entry("matches/file", known.file().toString()),
                Map.entry("offer", known.offer().value().toString()),
                Map.entry("need", known.need().value().toString()),
                Map.entry("delivery", known.match().value().toString()),
                Map.entry("code", "abc2345"),
                Map.entry("key", "0123456789abcdef"),
                Map.entry("pass/token", Secret.token()),
                Map.entry("link/token", Secret.token()),
                Map.entry("aid/token", Secret.token()),
                Map.entry("meetings/token", Secret.token()),
                Map.entry("feed/token", Secret.token()),
                Map.entry("token", Secret.token()),
                Map.entry("stop", Secret.token()),
                Map.entry("handle", Secret.token()),
                Map.entry("wave", "before"),
                Map.entry("turn", "half-year"),
                Map.entry("sheet", sheet.toString()),
                Map.entry("step", "a"),
                Map.entry("indicator", "companies-benefited"),
                Map.entry("handIn", handIn.value().toString()),
                Map.entry("worksheet", "stakeholder-map"),
                Map.entry("table", "stakeholders"),
                Map.entry("seq", "1"),
                Map.entry("file", file.toString()),
                Map.entry("copy", copy.toString()),
                Map.entry("row", row.toString()),
                Map.entry("footprint/row", activity.toString()),
                Map.entry("footprint/file", invoice.toString()),
                Map.entry("idea", idea.value().toString()),
                Map.entry("trial", trial.toString()),
                Map.entry("action", action.value().toString()),
                Map.entry("outcome/action", done.value().toString()),
                Map.entry("request", request.value().toString()),
                Map.entry("advice", UUID.randomUUID().toString()),
                Map.entry("month", "2026-11"),
                Map.entry("hours", hours.toString()),
                Map.entry("handover", handover.toString()),
                Map.entry("talk", UUID.randomUUID().toString()),
                Map.entry("route", route.toString()),
                Map.entry("absent", world.petra().person().value().toString()),
                Map.entry("candidate", flow.value().toString()),
                Map.entry("flow", flow.value().toString()),
                Map.entry("flows/file", photo.toString()),
                Map.entry("others/flow", others.value().toString()),
                Map.entry("photos/number", "1"),
                Map.entry("opening", UUID.randomUUID().toString()),
                Map.entry("topic", topic.toString()),
                Map.entry("proposal", "why"),
                Map.entry("visit", UUID.randomUUID().toString()),
                Map.entry("frozen", frozen.value().toString()),
                Map.entry("paper", "minutes-sv.docx"),
                Map.entry("decision", minutes.toString()),
                Map.entry("adoption", adoption.toString()),
                Map.entry("ballot", ballot.toString()),
                Map.entry("asked", UUID.randomUUID().toString()),
                Map.entry("intake", UUID.randomUUID().toString()),
                Map.entry("decider", UUID.randomUUID().toString()),
                Map.entry("question", question.value().toString()),
                Map.entry("colleague", world.lena().person().value().toString()),
                Map.entry("area", area.toString()),
                Map.entry("edition", edition.name()),
                Map.entry("material", "plastic.pe"),
                Map.entry("contact", contact.value().toString()),
                Map.entry("version", String.valueOf(edition.version())),
                Map.entry("week", "1"),
                Map.entry("number", "1"),
                Map.entry("hash", "0"),
                Map.entry("name", "/icon.svg"));
    }

    private Map<String, String> inKronoberg() {
        var values = new HashMap<>(values());
        values.put("region", "kronoberg");
        return values;
    }

    /** A real value of Jönköping's for each field that is an id, and what else a form needs to be understood. */
    private Map<String, String> fields() {
        return Map.ofEntries(
                Map.entry("programme", world.programme().id().value().toString()),
                Map.entry("person", world.karin().person().value().toString()),
                Map.entry("after", world.organisation().toString()),
                Map.entry("removed", row.toString()),
                Map.entry("added", row.toString()),
                Map.entry("open", activity.toString()),
                Map.entry("talk", UUID.randomUUID().toString()),
                Map.entry("correct", hours.toString()),
                Map.entry(
                        "giver", world.promoter() + "." + world.petra().person().value()),
                Map.entry("taker", world.petra().person().value().toString()),
                Map.entry("keeper", world.petra().person().value().toString()),
                Map.entry("former", member()),
                Map.entry("who", member()),
                Map.entry("away", world.coach().toString()),
                Map.entry("name", "Siv Revisor"),
                Map.entry("address", "siv@region.example"),
                Map.entry("endsOn", "2099-12-31"),
                Map.entry("reason", "Det var fel"),
                Map.entry("from", "2020-01-01"),
                Map.entry("to", "2020-12-31"));
    }
}
