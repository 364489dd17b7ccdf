package se.framsteg.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.framsteg.surveys.SurveysWorld.all;
import static se.framsteg.surveys.SurveysWorld.some;

import java.math.BigDecimal;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import se.framsteg.HouseTest;
import se.framsteg.people.Member;
import se.framsteg.people.Members;
import se.framsteg.people.NewPerson;
import se.framsteg.people.PersonId;
import se.framsteg.people.PersonalRecords;
import se.framsteg.people.Promoter;
import se.framsteg.people.Role;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.Someone;

@HouseTest
@RecordApplicationEvents
class SurveysModuleTests {
    private static final String REGION = "dalarna";

    @Autowired
    ApplicationContext house;

    @Autowired
    Surveys surveys;

    @Autowired
    Sheets sheets;

    @Autowired
    CompanyAnswers companies;

    @Autowired
    SurveyLinks links;

    @Autowired
    Colleagues colleagues;

    @Autowired
    PhoneAnswers phone;

    @Autowired
    Members members;

    @Autowired
    Mails mails;

    @Autowired
    PersonalRecords records;

    @Autowired
    ApplicationEvents events;

    @Test
    void answers_are_kept_as_one_goes_and_count_when_they_are_sent() {
        var world = new SurveysWorld(house, REGION, 7);
        Respondent anna = Respondent.of(world.lead());
        world.course.run(() -> {
            sheets.save(anna, world.part(), Wave.BEFORE, some("A1=2 A2=0"), Answers.NONE);
            sheets.save(anna, world.part(), Wave.BEFORE, some("A2=4 Z9=1"), some("C1=1"));
        });
        Sheet begun = sheet(world, anna, Wave.BEFORE);
        assertThat(begun.answers()).isEqualTo(some("A1=2 A2=4"));
        assertThat(begun.start()).as("there is no looking back yet").isEqualTo(Answers.NONE);
        assertThat(begun.isSent()).isFalse();
        assertThatExceptionOfType(NotAllAnswered.class)
                .isThrownBy(() -> world.course.run(() -> sheets.send(anna, world.part(), Wave.BEFORE)));
        assertThat(events.stream(SurveyAnswered.class)).isEmpty();

        world.sent(anna, Wave.BEFORE, all(3, "A1=2"));

        assertThat(told()).singleElement().satisfies(told -> {
            assertThat(told.wave()).isEqualTo("T0");
            assertThat(told.respondents()).isEqualTo(1);
            assertThat(told.byPhone()).isFalse();
            assertThat(told.scores().get("A")).isEqualByComparingTo("2.75");
            assertThat(told.scores().get("index")).isEqualByComparingTo("48.9583");
        });
    }

    @Test
    void what_was_sent_can_be_changed_until_the_time_is_over() {
        var world = new SurveysWorld(house, REGION, 7);
        Respondent anna = Respondent.of(world.lead());
        world.sent(anna, Wave.BEFORE, all(3, ""));
        world.course.run(() -> sheets.save(anna, world.part(), Wave.BEFORE, some("A1=5"), Answers.NONE));
        assertThat(told())
                .extracting(told -> told.scores().get("A"))
                .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .containsExactly(new BigDecimal("3"), new BigDecimal("3.5"));

        var late = new SurveysWorld(house, REGION, -7);
        assertThatExceptionOfType(WaveIsClosed.class)
                .isThrownBy(() -> late.sent(Respondent.of(late.lead()), Wave.BEFORE, all(3, "")));
        assertThat(late.part().isOpen(Wave.AFTER, late.course.today)).isFalse();
    }

    @Test
    void each_time_has_its_days() {
        var world = SurveysWorld.ended(house, REGION, 1);
        WaveDays after = world.part().days(Wave.AFTER).orElseThrow();
        assertThat(after.opensOn()).isEqualTo(world.course.today);
        assertThat(after.dueOn()).isEqualTo(world.part().endsOn().plusDays(14));
        assertThat(world.part().days(Wave.HALF_YEAR).orElseThrow().opensOn())
                .isEqualTo(world.part().endsOn().plusMonths(6));
        WaveDays before = world.part().days(Wave.BEFORE).orElseThrow();
        assertThat(before.dueOn()).isEqualTo(world.part().startsOn().minusDays(1));
        UUID gone = world.company("Borta AB", "dropped_out");
        Someone bo = world.course.person(Role.LEAD, gone, "Bo Borta");
        Surveyed left = world.part(bo.asMember(gone, Role.LEAD));
        assertThat(left.isOpen(Wave.AFTER, world.course.today)).isFalse();
        assertThat(left.isAsked(Wave.BEFORE, world.course.today)).isTrue();
        assertThat(left.isAsked(Wave.AFTER, world.course.today)).isFalse();
    }

    @Test
    void the_lead_speaks_for_the_company_and_the_year_is_kept() {
        var world = SurveysWorld.ended(house, REGION, 3);
        Respondent anna = Respondent.of(world.lead());
        world.course.run(() -> {
            companies.say(anna, world.part(), Strategy.PLANS_THIS_CALENDAR_YEAR, 9, "Bra träffar");
            companies.say(anna, world.part(), Strategy.PLANS_THIS_CALENDAR_YEAR, 9, "Bra träffar");
        });
        assertThat(events.stream(StrategyTold.class)
                        .filter(told -> told.organisation().equals(world.company)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.strategy()).isEqualTo("plans-this-year");
                    assertThat(told.yearAsked()).isEqualTo(world.course.today.getYear());
                    assertThat(told.recommendation()).isEqualTo(9);
                });
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        Respondent colleague = Respondent.of(kim.asMember(world.company, Role.COLLEAGUE));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> world.course.run(() -> companies.say(colleague, world.part(), Strategy.NO, null, "")));
        assertThat(world.course.in(() -> companies.find(world.lead(), world.part())))
                .hasValueSatisfying(said -> assertThat(said.strategy()).isEqualTo(Strategy.PLANS_THIS_CALENDAR_YEAR));
    }

    @Test
    void a_colleague_answers_by_a_link_that_can_be_taken_back() {
        var world = new SurveysWorld(house, REGION, 7);
        String address = "kim-" + UUID.randomUUID() + "@foretag.example";
        world.course.run(() -> {
            var kim = new NewPerson("Kim Alm", address, Lang.SV);
            assertThat(colleagues.ask(world.lead(), world.region(), world.part(), Wave.BEFORE, kim))
                    .isTrue();
        });
        KeptLetter letter = letter(address);
        assertThat(letter.written().text()).contains("Anna Berg", "/surveys/").doesNotContain(" T0");
        PersonId kim = members.enter(address, "Kim Alm", Lang.SV);
        String token = world.link(Wave.BEFORE, kim);
        Respondent by = world.course
                .in(() -> links.holder(world.anna.region().id(), token))
                .orElseThrow()
                .by();
        assertThat(by).returns("Kim Alm", Respondent::name).returns(false, Respondent::lead);
        world.sent(by, Wave.BEFORE, all(5, ""));
        world.sent(Respondent.of(world.lead()), Wave.BEFORE, all(2, ""));
        assertThat(told().getLast().respondents()).isEqualTo(2);
        assertThat(world.course.in(() -> links.asked(world.lead(), world.part(), Wave.BEFORE)))
                .extracting(AskedPerson::name)
                .containsExactly("Kim Alm");

        world.course.run(() -> colleagues.takeBack(world.lead(), world.part(), Wave.BEFORE, kim));

        assertThat(world.course.in(() -> links.holder(world.anna.region().id(), token)))
                .isEmpty();
        assertThat(world.course.in(() -> sheets.of(world.lead(), world.part()))).hasSize(2);
    }

    @Test
    void a_link_of_somebody_who_leaves_the_company_opens_nothing() {
        var world = new SurveysWorld(house, REGION, 7);
        Someone kim = world.course.person(Role.COLLEAGUE, world.company, "Kim Alm");
        String token = world.link(Wave.BEFORE, kim.person());
        assertThat(world.course.in(() -> links.holder(world.anna.region().id(), token)))
                .isPresent();
        world.course.run(() -> members.people(world.lead()).stream()
                .filter(person -> person.personId().equals(kim.person().value()))
                .forEach(person -> members.dismiss(world.lead(), person.id())));
        assertThat(world.course.in(() -> links.holder(world.anna.region().id(), token)))
                .isEmpty();
    }

    @Test
    void what_is_typed_in_a_call_is_marked_told_and_never_over_ones_own() {
        var world = SurveysWorld.ended(house, REGION, 3);
        Promoter petra = world.petra.asPromoter(world.promoter);
        var said = new PhoneAnswers.Said(some("A1=2 A2=2 A3=2"), some("C1=1"), Strategy.NO, 7, "");
        world.course.run(() -> {
            assertThat(phone.people(petra, world.part(), Wave.AFTER)).hasSize(1);
            phone.take(petra, world.region(), world.part(), Wave.AFTER, world.anna.person(), world.course.today, said);
        });
        Respondent anna = Respondent.of(world.lead());
        assertThat(sheet(world, anna, Wave.AFTER))
                .returns("Petra Palm", Sheet::enteredBy)
                .returns(true, Sheet::isSent);
        assertThat(told().getLast())
                .returns(true, SurveyAnswered::byPhone)
                .returns(world.anna.person().value(), SurveyAnswered::onBehalfOf);
        assertThat(mails.kept())
                .anyMatch(letter -> letter.toString().contains("Petra Palm har skrivit in det du svarade"));

        world.course.run(() -> sheets.save(anna, world.part(), Wave.AFTER, some("A1=3"), Answers.NONE));

        assertThat(sheet(world, anna, Wave.AFTER).isByPhone()).isFalse();
        assertThat(world.course.in(() -> phone.people(petra, world.part(), Wave.AFTER)))
                .isEmpty();
        assertThatExceptionOfType(AnsweredThemselves.class)
                .isThrownBy(() -> world.course.run(() -> phone.take(
                        petra,
                        world.region(),
                        world.part(),
                        Wave.AFTER,
                        world.anna.person(),
                        world.course.today,
                        said)));
    }

    @Test
    void a_promoter_of_others_finds_nothing_and_a_manager_finds_the_round() {
        var world = new SurveysWorld(house, REGION, 7);
        UUID other = world.course.promoter("Andra AB");
        Someone per = world.course.person(Role.PROMOTER, other, "Per Pil");
        String programme = world.course.programme.slug();
        world.course.run(() -> {
            assertThat(surveys.find(per.asPromoter(other), programme, world.company))
                    .isEmpty();
            assertThat(surveys.find(world.petra.asPromoter(world.promoter), programme, world.company))
                    .isPresent();
            assertThat(surveys.in(world.course.manager(), world.round.id())).hasSize(1);
            assertThat(surveys.current(world.anna.region().id()))
                    .anyMatch(part -> part.organisationId().equals(world.company));
        });
    }

    @Test
    void a_person_gets_what_they_have_answered_and_their_words_can_be_erased() {
        var world = SurveysWorld.ended(house, REGION, 3);
        Someone bo = world.course.person(Role.LEAD, world.company, "Bo Ek");
        Member by = bo.asMember(world.company, Role.LEAD);
        world.sent(Respondent.of(by), Wave.AFTER, all(4, ""));
        world.course.run(() -> companies.say(Respondent.of(by), world.part(), Strategy.NO, 3, "Bo tyckte så här"));
        var own = bo.signedIn(house);
        assertThat(records.export(own).get("surveys")).hasSize(1);
        assertThat(records.export(own).get("surveys.company").toString()).contains("Bo tyckte så här");
        world.course.run(() -> members.people(world.lead()).stream()
                .filter(person -> person.personId().equals(bo.person().value()))
                .forEach(person -> members.dismiss(world.lead(), person.id())));
        String token = world.link(Wave.AFTER, bo.person());

        records.erase(own);

        assertThat(world.course
                        .in(() -> companies.find(world.lead(), world.part()))
                        .orElseThrow()
                        .words())
                .isEmpty();
        assertThat(world.course.in(() -> links.holder(world.anna.region().id(), token)))
                .isEmpty();
        assertThat(world.course.in(() -> sheets.of(world.lead(), world.part()))).hasSize(1);
    }

    private Sheet sheet(SurveysWorld world, Respondent by, Wave wave) {
        return world.course.in(() -> sheets.find(by, world.part(), wave)).orElseThrow();
    }

    private List<SurveyAnswered> told() {
        return events.stream(SurveyAnswered.class).toList();
    }

    private KeptLetter letter(String address) {
        return mails.kept().stream()
                .filter(letter -> letter.toString().contains(address))
                .findFirst()
                .orElseThrow();
    }
}
