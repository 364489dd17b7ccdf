package se.framsteg.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.network.day.Talk;
import se.framsteg.network.day.Talks;
import se.framsteg.people.Role;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.programmes.participation.ParticipationEntry;
import se.framsteg.programmes.participation.Participations;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Say;
import se.framsteg.world.Someone;

/** What promoters can do is counted from what is kept here: numbers of all together, never who. */
class PromoterCountTests {
    private static PromoterParts parts(long owning, long staff, long completed, long advisers, long coached) {
        var power = new MaturityChange("F", 0, 0, 0, 0);
        return new PromoterParts(owning, staff, completed, advisers, advisers, coached, power);
    }

    @Nested
    class In_words {
        @Test
        void no_percentage_is_given_of_fewer_than_ten_and_nothing_of_fewer_than_five() {
            assertThat(PromoterWords.details(parts(4, 7, 3, 5, 26)))
                    .containsExactly(
                            "Har ansvar för minst en åtgärd: 4 av 7 som arbetar hos främjarna",
                            "Har fullföljt kursen själva: 3 av 5 rådgivare",
                            "Året efter kursen: 26 företag har fått stöd av 5 rådgivare, i snitt 5,2 företag var");
            assertThat(PromoterWords.details(parts(9, 12, 5, 10, 33)))
                    .anySatisfy(line -> assertThat(line.replace('\u00a0', ' ')).contains("9 av 12 (75 %)"))
                    .anySatisfy(line -> assertThat(line).contains("i snitt 3,3 företag var"));
            assertThat(PromoterWords.details(parts(1, 4, 2, 4, 9)))
                    .containsExactly(
                            "Vi känner till färre än fem som arbetar hos främjarna, så hur många som har ansvar för en åtgärd visas inte",
                            "Främjarna har färre än fem rådgivare, så vad de har gjort visas inte");
            assertThat(PromoterWords.details(PromoterParts.NONE)).isEmpty();
        }

        @Test
        void the_power_to_change_is_that_of_promoters_who_answered_both_times() {
            var five = new PromoterParts(0, 0, 0, 0, 0, 0, new MaturityChange("F", 2_250_000, 3, 2, 0));
            assertThat(PromoterWords.details(five))
                    .containsExactly(
                            "Förändringskraft enligt främjarnas självskattning, i nivåer från 1 till 5: +0,5 i snitt"
                                    + " (5 främjare svarade båda gångerna)");
            var four = new PromoterParts(0, 0, 0, 0, 0, 0, new MaturityChange("F", 2_250_000, 3, 1, 0));
            assertThat(PromoterWords.details(four).toString())
                    .contains("Färre än fem")
                    .doesNotContain("0,");
        }
    }

    @Nested
    @HouseTest
    class As_it_is_kept_here {
        @Autowired
        MockMvcTester server;

        @Autowired
        ApplicationContext house;

        CourseWorld world;
        UUID chamber;
        UUID trade;
        List<Someone> advisers;

        /** Two promoters of two and three advisers; the first took a course that ended ten days ago. */
        @BeforeEach
        void two_promoters() {
            world = new CourseWorld(house, "norrbotten");
            world.round("Våren", world.today.minusDays(50), 50);
            chamber = world.promoter("Handelskammaren");
            trade = world.promoter("Näringsbolaget");
            advisers = new ArrayList<>();
            for (String name : List.of("Ada", "Bo")) {
                advisers.add(world.person(Role.PROMOTER, chamber, name + " Främjare"));
            }
            for (String name : List.of("Cia", "Dan", "Eva")) {
                advisers.add(world.person(Role.PROMOTER, trade, name + " Främjare"));
            }
            var part = new ParticipationEntry(
                    Ids.next(), chamber, "promoter", "participated", "Våren", null, List.of(1, 2), "small");
            in(() -> {
                house.getBean(Participations.class).enter(world.manager(), world.programme.id(), List.of(part));
                return true;
            });
            world.company("Alm AB", "Våren", "participated", trade, 1, 2);
        }

        @Test
        void those_who_take_part_and_those_whose_companies_do_are_promoters_with_their_advisers() {
            note();
            PromoterParts parts = parts();
            assertThat(figures().promoters().promoters()).isEqualTo(2);
            assertThat(parts.staff()).isEqualTo(5);
            assertThat(parts.owning()).isZero();
            assertThat(parts.advisers()).isEqualTo(5);
            assertThat(parts.completed()).isZero();
            holds();
            long before = rows();
            note();
            assertThat(rows()).as("noted once").isEqualTo(before);
        }

        @Test
        void who_follows_no_company_any_more_is_none_of_them_until_they_do_again() {
            UUID alm = world.company("Alm AB", "Våren", "participated", trade, 1, 2);
            note();
            sql("update programmes.participation set promoter_id = ? where promoter_id = ?", chamber, trade);
            note();
            assertThat(figures().promoters().promoters()).isEqualTo(1);
            assertThat(parts()).returns(2L, PromoterParts::staff).returns(2L, PromoterParts::advisers);
            sql("update programmes.participation set promoter_id = ? where organisation_id = ?", trade, alm);
            note();
            assertThat(figures().promoters().promoters()).isEqualTo(2);
            assertThat(parts().staff()).isEqualTo(5);
            holds();
        }

        @Test
        void who_answers_for_an_action_counts_among_all_who_work_there() {
            Someone kim = world.person(Role.LEAD, chamber, "Kim Kansli");
            UUID action = answersForAnAction(kim, "planned");
            answersForAnAction(kim, "planned");
            answersForAnAction(advisers.getFirst(), "cancelled");
            note();
            assertThat(parts()).returns(1L, PromoterParts::owning).returns(6L, PromoterParts::staff);
            saysHowManyWorkThere(20);
            note();
            assertThat(parts()).returns(1L, PromoterParts::owning).returns(23L, PromoterParts::staff);
            sql("update plan.action set status = 'cancelled' where id = ?", action);
            sql(
                    "update plan.action set removed = true where owner_id = ?",
                    kim.person().value());
            note();
            assertThat(parts()).returns(0L, PromoterParts::owning).returns(23L, PromoterParts::staff);
            holds();
        }

        @Test
        void an_adviser_has_completed_the_course_who_has_a_certificate_that_holds() {
            certify(advisers.getFirst(), chamber);
            certify(world.person(Role.LEAD, chamber, "Kim Kansli"), chamber);
            note();
            assertThat(parts()).returns(1L, PromoterParts::completed).returns(5L, PromoterParts::advisers);
            sql(
                    "update course.certificate set ended_at = now() where person_id = ?",
                    advisers.getFirst().person().value());
            note();
            assertThat(parts()).returns(0L, PromoterParts::completed).returns(5L, PromoterParts::advisers);
            holds();
        }

        @Test
        void companies_are_coached_in_the_year_after_the_promoters_own_course_each_once() {
            UUID first = world.company("Björk AB", "Våren", "participated", chamber, 1, 2);
            UUID second = world.company("Cembra AB", "Våren", "participated", chamber, 1, 2);
            UUID third = world.company("Dunder AB", "Våren", "participated", chamber, 1, 2);
            talk(advisers.get(0), first, Talk.Outcome.TALKED);
            talk(advisers.get(1), first, Talk.Outcome.TALKED);
            talk(advisers.get(0), second, Talk.Outcome.NO_ANSWER);
            Talk mistaken = talk(advisers.get(1), third, Talk.Outcome.TALKED);
            note();
            assertThat(parts())
                    .as("the other promoter's year has not begun: the programme goes on")
                    .returns(2L, PromoterParts::coaching)
                    .returns(2L, PromoterParts::coached);
            assertThat(parts().coachedByEach())
                    .as("of fewer than five advisers")
                    .isNull();
            in(() -> {
                house.getBean(Talks.class).undo(advisers.get(1).asPromoter(chamber), third, mistaken.id());
                return true;
            });
            visit(advisers.get(0), second, world.today.minusDays(30));
            note();
            assertThat(parts().coached()).as("before the year").isEqualTo(1);
            visit(advisers.get(0), second, world.today);
            note();
            assertThat(parts().coached()).isEqualTo(2);
            holds();
        }

        @Test
        void they_open_down_to_their_evidence_and_the_public_reads_nothing_of_few() {
            answersForAnAction(advisers.getFirst(), "planned");
            note();
            assertThat(page("")).contains("1 av 5 som arbetar hos främjarna", "0 av 5 rådgivare");
            assertThat(page("/figures/promoter-capacity"))
                    .contains("Har ansvar för en åtgärd (1)", "Arbetar där utan att ha ansvar för en åtgärd (4)");
            assertThat(page("/organisations/" + chamber))
                    .contains("De som arbetar hos främjaren", "Har ansvar för en åtgärd. Antal: 1");
            Publication five = in(() -> house.getBean(Publications.class).publish(world.manager(), world.programme));
            assertThat(ResultsReport.published(five.figures()).toString())
                    .contains("staffOwningAction=1", "advisersCompleted=0", "companiesCoached=null");
            sql(
                    "delete from people.membership where person_id = ?",
                    advisers.getLast().person().value());
            note();
            Publication publication =
                    in(() -> house.getBean(Publications.class).publish(world.manager(), world.programme));
            assertThat(ResultsReport.published(publication.figures()).toString())
                    .contains("staffOwningAction=null", "advisersCompleted=null");
            assertThat(Browser.html(new Browser(server).get("/norrbotten/" + world.programme.slug())))
                    .contains("0 av 2 främjare")
                    .doesNotContain("av 4 som arbetar", "av 4 rådgivare");
        }

        @Test
        void a_year_after_the_programme_it_stands_as_it_was_noted() {
            note();
            sql("delete from people.membership where organisation_id = ?", trade);
            LocalDate later = world.programme.endsOn().plusMonths(12).plusDays(1);
            in(() -> {
                house.getBean(PromoterFigures.class).note(world.manager().region(), later);
                return true;
            });
            assertThat(parts().staff()).isEqualTo(5);
        }

        @Test
        void a_closed_programme_keeps_its_promoters_and_they_are_noted_again_once_it_is_open() {
            note();
            PromoterParts before = parts();
            sql("""
                    update programmes.participation set promoter_before = promoter_id, promoter_id = null
                     where programme_id = ?
                    """, world.programme.id().value());
            sql(
                    """
                    insert into programmes.closing (region_id, id, programme_id, closed_at, closed_by)
                    values (?, ?, ?, now(), ?)
                    """,
                    region(),
                    Ids.next(),
                    world.programme.id().value(),
                    world.manager().person().value());
            note();
            assertThat(figures().promoters().promoters()).isEqualTo(2);
            assertThat(parts()).isEqualTo(before);
            sql(
                    "update programmes.closing set reopened_at = now(), reopened_by = closed_by, reason = 'Fel' where programme_id = ?",
                    world.programme.id().value());
            sql(
                    "update programmes.participation set promoter_id = promoter_before, promoter_before = null where programme_id = ?",
                    world.programme.id().value());
            world.person(Role.PROMOTER, trade, "Fia Främjare");
            note();
            assertThat(parts().staff()).isEqualTo(before.staff() + 1);
            holds();
        }

        private UUID answersForAnAction(Someone who, String status) {
            UUID action = Ids.next();
            UUID region = region();
            UUID person = who.person().value();
            sql("""
                    insert into plan.colleague (region_id, organisation_id, person_id, added_at) values (?, ?, ?, now())
                    on conflict do nothing
                    """, region, chamber, person);
            sql("""
                    insert into plan.action (region_id, id, organisation_id, number, title, owner_id, status, version, changed_by,
                                             changed_at)
                    select ?, ?, ?, count(*) + 1, 'Byt lampor', ?, ?, 1, ?, now() from plan.action where organisation_id = ?
                    """, region, action, chamber, person, status, person, chamber);
            return action;
        }

        private void saysHowManyWorkThere(int people) {
            sql("""
                    insert into plan.strategy (region_id, organisation_id, people, version, changed_by, changed_at)
                    values (?, ?, ?, 1, ?, now())
                    """, region(), chamber, people, advisers.getFirst().person().value());
        }

        private void certify(Someone who, UUID organisation) {
            sql(
                    """
                    insert into course.completion (region_id, id, programme_id, organisation_id, edition, fulfilled, completed_on,
                                                   completed_at, completed_by)
                    values (?, ?, ?, ?, '2026', '{}', ?, now(), ?)
                    on conflict do nothing
                    """,
                    region(),
                    Ids.next(),
                    world.programme.id().value(),
                    organisation,
                    world.today,
                    who.person().value());
            sql(
                    """
                    insert into course.certificate (region_id, id, completion_id, person_id, name, code, issued_at)
                    select region_id, ?, id, ?, ?, translate(left(md5(?), 16), '01', '22'), now()
                      from course.completion where organisation_id = ?
                    """,
                    Ids.next(),
                    who.person().value(),
                    "Någon",
                    who.person().value().toString(),
                    organisation);
        }

        private Talk talk(Someone who, UUID company, Talk.Outcome outcome) {
            return in(() -> house.getBean(Talks.class).note(who.asPromoter(chamber), company, outcome, null, ""));
        }

        private void visit(Someone who, UUID company, LocalDate on) {
            sql(
                    """
                    insert into network.hours (region_id, id, person_id, promoter_id, programme_id, organisation_id, worked_on,
                                               quarters, activity, work_package, words, logged_at)
                    values (?, ?, ?, ?, ?, ?, ?, 4, 'VISIT', '', '', now())
                    """,
                    region(),
                    Ids.next(),
                    who.person().value(),
                    chamber,
                    world.programme.id().value(),
                    company,
                    on);
        }

        private void sql(String text, Object... params) {
            in(() -> house.getBean(JdbcClient.class).sql(text).params(params).update());
        }

        private void note() {
            in(() -> {
                house.getBean(PromoterFigures.class).note(world.manager().region(), LocalDate.now(Say.STOCKHOLM));
                return true;
            });
        }

        private PromoterParts parts() {
            return figures().promoters().parts();
        }

        private Figures figures() {
            return in(() -> house.getBean(Results.class).live(world.manager(), world.programme));
        }

        private long rows() {
            return in(() -> house.getBean(JdbcClient.class)
                    .sql("select count(*) from outcomes.evidence where organisation_id in (?, ?)")
                    .params(chamber, trade)
                    .query(Long.class)
                    .single());
        }

        private void holds() {
            var recount = new Recount(house);
            assertThat(recount.kept(world.manager(), world.programme))
                    .isEqualTo(recount.counted(world.manager(), world.programme));
        }

        private UUID region() {
            return world.manager().region().value();
        }

        private String page(String path) {
            var browser = new Browser(server);
            browser.hold(world.aid.maja.token());
            return Browser.html(browser.get("/norrbotten/manage/" + world.programme.slug() + path));
        }

        private <T> T in(Supplier<T> does) {
            return world.in(() -> house.getBean(TransactionTemplate.class).execute(_ -> does.get()));
        }
    }

    @Test
    void the_mean_is_of_all_advisers_whether_they_have_coached_or_not() {
        assertThat(parts(0, 0, 0, 8, 26).coachedByEach()).isEqualByComparingTo(new BigDecimal("3.3"));
    }
}
