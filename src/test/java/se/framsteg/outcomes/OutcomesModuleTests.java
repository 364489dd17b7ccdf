package se.framsteg.outcomes;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.framsteg.outcomes.SmallWorld.JUNE;
import static se.framsteg.outcomes.SmallWorld.LAST_DAY;
import static se.framsteg.outcomes.SmallWorld.NOVEMBER;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.Tenancy;

@HouseTest
class OutcomesModuleTests {
    static final LocalDate AUGUST = LocalDate.of(2020, 8, 1);

    @Autowired
    ApplicationContext house;

    SmallWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new SmallWorld(house);
    }

    @Nested
    class A_company_counts {
        @Test
        void when_it_took_part_and_attended_two_weeks() {
            world.company("0680", "micro", "participated", 2);
            world.company("0680", "micro", "participated", 1);
            world.company("0680", "micro", "dropped_out", 4);
            assertThat(world.figures().benefited().value()).isEqualTo(1);
            assertThat(world.figures().benefited().applied()).isEqualTo(3);
        }

        @Test
        void in_no_figure_when_it_did_not_benefit() {
            UUID early = world.company("0680", "micro", "participated", 1);
            world.answers(early, "has", 10, NOVEMBER);
            world.adopts(early, "company", world.plan(early, "company", true), NOVEMBER);
            world.idea(early, "product", "tested");
            var figures = world.figures();
            assertThat(figures.strategy().answered()).isZero();
            assertThat(figures.plans()).isEqualTo(new Figures.ActionPlans(0, 0));
            assertThat(figures.ideas().value()).isZero();
            assertThat(figures.recommendation().n()).isZero();
        }
    }

    @Nested
    class A_programme_whose_last_day_is_moved {
        @Test
        void is_counted_anew_to_its_new_last_day() {
            UUID company = world.company("0680", "micro");
            world.answers(company, "has", 10, NOVEMBER);
            Programme before = world.programme();
            var earlier = new ProgrammePlan(before.name(), "", "", before.startsOn(), NOVEMBER.minusDays(1), 6);
            Programme moved = world.within(() -> {
                var programmes = house.getBean(Programmes.class);
                programmes.change(world.manager(), before, earlier);
                return programmes.find(world.manager(), before.slug()).orElseThrow();
            });
            var figures = world.within(() -> house.getBean(Results.class).live(world.manager(), moved));
            assertThat(figures.strategy().answered()).isZero();
            assertThat(figures.benefited().value()).isEqualTo(1);
            var recount = new Recount(house);
            assertThat(recount.kept(world.manager(), moved)).isEqualTo(recount.counted(world.manager(), moved));
        }
    }

    @Nested
    class The_strategy_share {
        @Test
        void takes_those_who_have_and_those_who_plan_this_year_of_those_who_answered() {
            List<UUID> companies = world.companies(12, "0680", "small");
            String[] answers = {
                "has",
                "has",
                "has",
                "plans-this-year",
                "plans-this-year",
                "draft",
                "plans-later",
                "no",
                "dont-know",
                "none"
            };
            for (int i = 0; i < answers.length; i++) {
                world.answers(companies.get(i), answers[i], 9, NOVEMBER);
            }
            world.answers(companies.get(10), "has", null, NOVEMBER);
            var share = world.figures().strategy();
            assertThat(share).isEqualTo(new StrategyShare(4, 2, 10, 12, null, null));
            assertThat(share.share()).isEqualByComparingTo("0.6");
            assertThat(share.low()).isEqualByComparingTo("0.5");
            assertThat(FigureWords.details(Indicator.STRATEGY_SHARE, world.figures()))
                    .anyMatch(words -> words.contains("10 av 12 (83\u00a0%)"))
                    .anyMatch(words -> words.contains("67\u00a0%"));
        }

        @Test
        void has_no_percentage_below_ten_answers() {
            List<UUID> companies = world.companies(9, "0680", "small");
            companies.forEach(company -> world.answers(company, "has", 10, NOVEMBER));
            assertThat(world.figures().strategy().share()).isNull();
            assertThat(FigureWords.headline(Indicator.STRATEGY_SHARE, world.figures()))
                    .isEqualTo("9 av 9 svarande");
            assertThat(world.figures().recommendation().nps()).isNull();
        }

        @Test
        void counts_one_answer_of_each_company_the_latest() {
            UUID company = world.company("0680", "small");
            world.answers(company, "no", 3, JUNE);
            world.answers(company, "has", 9, NOVEMBER);
            assertThat(world.figures().strategy()).isEqualTo(new StrategyShare(1, 0, 1, 1, null, null));
            assertThat(world.figures().recommendation().distribution().get(9)).isEqualTo(1);
            assertThat(world.figures().recommendation().n()).isEqualTo(1);
        }

        @Test
        void is_verified_by_adopted_strategies_where_those_are_in_evidence() {
            List<UUID> companies = world.companies(2, "0680", "small");
            assertThat(world.figures().strategy().verified()).isNull();
            world.strategyAdopted(companies.get(0), 3);
            world.strategyAdopted(companies.get(1), 1);
            assertThat(world.figures().strategy().verified()).isEqualTo(1);
        }
    }

    @Nested
    class A_plan {
        @Test
        void is_drawn_up_with_an_owner_and_a_deadline_and_adopted_only_then() {
            List<UUID> companies = world.companies(3, "0680", "small");
            world.adopts(companies.get(0), "company", world.plan(companies.get(0), "company", true), NOVEMBER);
            world.adopts(companies.get(1), "company", world.plan(companies.get(1), "company", false), NOVEMBER);
            world.plan(companies.get(2), "company", true);
            assertThat(world.figures().plans()).isEqualTo(new Figures.ActionPlans(2, 1));
        }

        @Test
        void counts_once_for_a_company_with_two() {
            UUID company = world.company("0680", "small");
            world.plan(company, "company", true);
            world.adopts(company, "company", world.plan(company, "company", true), NOVEMBER);
            assertThat(world.figures().plans()).isEqualTo(new Figures.ActionPlans(1, 1));
        }
    }

    @Nested
    class A_promoter {
        @Test
        void is_counted_beside_the_companies_never_among_them_though_it_took_the_course() {
            UUID promoter = world.promoter();
            world.promoter();
            world.answers(promoter, "promoter", "has", 10, null, NOVEMBER);
            world.adopts(promoter, "promoter", world.plan(promoter, "promoter", true), NOVEMBER);
            var figures = world.figures();
            assertThat(figures.promoters()).isEqualTo(new Figures.PromoterCapacity(2, 1));
            assertThat(figures.benefited().value()).isZero();
            assertThat(figures.strategy().answered()).isZero();
            assertThat(figures.plans().drawnUp()).isZero();
        }
    }

    @Nested
    class On_an_earlier_day {
        @Test
        void counts_what_had_happened_by_then() {
            UUID company = world.company("0680", "small");
            world.answers(company, "has", 9, JUNE);
            assertThat(world.figuresOn(AUGUST).benefited().value()).isZero();
            assertThat(world.figuresOn(LAST_DAY).strategy().answered()).isEqualTo(1);
            assertThat(world.figuresOn(LAST_DAY)).isEqualTo(world.figures());
            assertThat(world.figuresOn(LAST_DAY.plusYears(1)).benefited().value())
                    .isEqualTo(1);
        }

        @Test
        void is_today_while_the_programme_runs_and_then_what_is_recorded_counts() {
            world.company("0680", "small");
            var results = new Results(
                    house.getBean(StandingRepository.class),
                    house.getBean(KnownPublications.class),
                    Clock.fixed(Instant.parse("2020-08-01T10:00:00Z"), ZoneOffset.UTC));
            var live = world.within(() -> results.live(world.manager(), world.programme()));
            assertThat(live.asOf()).isEqualTo(AUGUST);
            assertThat(live.benefited().value()).isEqualTo(1);
            assertThat(world.within(() -> results.asOf(world.manager(), world.programme(), AUGUST)))
                    .isEqualTo(live);
        }

        @Test
        void lists_the_companies_of_the_figure_however_early_the_period_begins() {
            UUID company = world.company("0680", "small");
            world.idea(company, "product", "tested");
            var companies = new CountedCompanies(
                    house.getBean(JdbcClient.class),
                    Clock.fixed(Instant.parse("2020-08-01T10:00:00Z"), ZoneOffset.UTC));
            for (LocalDate from : List.of(world.programme().startsOn(), LocalDate.of(2020, 1, 1))) {
                var listed = new ArrayList<CountedCompany>();
                world.within(() -> {
                    companies.each(
                            world.manager(), world.programme(), new Period(from, AUGUST), "company", listed::add);
                    return true;
                });
                assertThat(listed).singleElement().returns(1L, CountedCompany::ideas);
            }
        }

        @Test
        void takes_the_answer_that_had_been_given_then() {
            UUID company = world.company("0680", "small");
            EvidenceId attended = participation(company);
            world.correct(
                    attended, new Corrected("participated", null, BigDecimal.valueOf(5), JUNE, false), "Första veckan");
            world.answers(company, "no", 3, JUNE);
            world.answers(company, "has", 9, NOVEMBER);
            assertThat(world.figuresOn(AUGUST).strategy()).isEqualTo(new StrategyShare(0, 0, 1, 1, null, null));
            assertThat(world.figures().strategy()).isEqualTo(new StrategyShare(1, 0, 1, 1, null, null));
        }
    }

    @Nested
    class A_correction {
        @Test
        void moves_the_figures_and_is_taken_back() {
            UUID company = world.company("0680", "small");
            EvidenceId answer = world.answers(company, "no", 3, NOVEMBER);
            EvidenceId correction =
                    world.correct(answer, new Corrected("has", null, BigDecimal.TEN, NOVEMBER, false), "Fel ruta");
            assertThat(world.figures().strategy().has()).isEqualTo(1);
            world.undo(correction);
            assertThat(world.figures().strategy()).isEqualTo(new StrategyShare(0, 0, 1, 1, null, null));
            assertThat(world.kept()).isEqualTo(world.counted());
        }

        @Test
        void of_a_correction_leads_back_to_the_first_value_one_step_at_a_time() {
            UUID company = world.company("0680", "small");
            EvidenceId answer = world.answers(company, "no", 3, NOVEMBER);
            EvidenceId first = world.correct(
                    answer, new Corrected("draft", null, BigDecimal.ONE, NOVEMBER, false), "Efter samtal");
            EvidenceId second =
                    world.correct(first, new Corrected("has", null, BigDecimal.TEN, NOVEMBER, false), "Fel ruta");
            EvidenceId firstAgain = world.undo(second);
            assertThat(world.figures().recommendation().distribution().get(1)).isEqualTo(1);
            EvidenceId asInTheFile = world.undo(firstAgain);
            assertThat(world.figures().recommendation().distribution().get(3)).isEqualTo(1);
            assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> world.undo(asInTheFile));
        }

        @Test
        void is_refused_of_what_is_already_replaced() {
            UUID company = world.company("0680", "small");
            EvidenceId answer = world.answers(company, "no", 3, NOVEMBER);
            var corrected = new Corrected("has", null, null, NOVEMBER, false);
            world.correct(answer, corrected, "Fel ruta");
            assertThatExceptionOfType(EvidenceIsReplaced.class)
                    .isThrownBy(() -> world.correct(answer, corrected, "Fel ruta"));
        }
    }

    @Test
    void sums_always_equal_a_recount_whatever_is_recorded_and_corrected() {
        var random = new Random(2020);
        List<UUID> companies = world.companies(8, "0680", "small");
        UUID promoter = world.promoter();
        EvidenceId last = world.answers(companies.getFirst(), "no", 1, JUNE);
        String[] codes = {"has", "no", "draft", "plans-this-year", "none"};
        for (int i = 0; i < 60; i++) {
            UUID company = companies.get(random.nextInt(companies.size()));
            String code = codes[random.nextInt(codes.length)];
            switch (random.nextInt(6)) {
                case 0 -> last = world.answers(company, code, random.nextInt(11), NOVEMBER);
                case 1 -> world.idea(company, random.nextBoolean() ? "product" : null, "tested");
                case 2 -> world.adopts(company, "company", world.plan(company, "company", random.nextBoolean()), JUNE);
                case 3 ->
                    world.company(
                            "0685", "micro", random.nextBoolean() ? "participated" : "declined", random.nextInt(4));
                case 4 -> world.adopts(promoter, "promoter", world.plan(promoter, "promoter", true), NOVEMBER);
                default ->
                    last = world.correct(
                            last,
                            new Corrected(code, null, BigDecimal.ONE, NOVEMBER, random.nextBoolean()),
                            "Efter samtal");
            }
            if (i % 10 == 9) {
                assertThat(world.kept()).isEqualTo(world.counted());
            }
        }
        assertThat(world.kept()).isNotEmpty();
    }

    @Nested
    class What_is_published {
        @Test
        void stays_as_it_was_until_somebody_publishes_again() {
            UUID company = world.company("0680", "small");
            world.publish();
            world.idea(company, "service", "launched");
            assertThat(world.published().figures().ideas().value()).isZero();
            assertThat(world.changes()).extracting(FigureChange::indicator).containsOnly(Indicator.IDEAS);
            world.publish();
            assertThat(world.published().figures().ideas().value()).isEqualTo(1);
            assertThat(world.published().publishedBy()).isEqualTo("Driften");
            assertThat(world.changes()).isEmpty();
        }

        @Test
        void tells_no_single_answers_of_fewer_than_five() {
            List<UUID> companies = world.companies(5, "0680", "small");
            companies.subList(0, 4).forEach(company -> world.answers(company, "has", 9, NOVEMBER));
            assertThat(world.changes()).extracting(FigureChange::what).doesNotContain("Svaren från 0 till 10");
            world.answers(companies.get(4), "has", 9, NOVEMBER);
            assertThat(world.changes()).extracting(FigureChange::what).contains("Svaren från 0 till 10");
        }

        @Test
        void reads_back_as_it_was_written() {
            world.companies(12, "0680", "small");
            world.companies(7, "0685", "micro");
            var written = world.publish();
            assertThat(world.published().document()).isEqualTo(written.document());
            assertThat(written.figures().benefited().bySize().groups())
                    .extracting(Breakdown.Group::n)
                    .containsExactly(7L, 12L);
        }

        @Test
        void differs_in_nothing_from_the_same_figures_counted_again() {
            UUID company = world.company("0680", "small");
            world.idea(company, "service", "launched");
            world.idea(company, "business_model", "described");
            world.idea(company, "product", "tested");
            world.publish();
            assertThat(world.changes()).isEmpty();
        }

        @Test
        void keeps_its_groups_while_newer_ones_would_give_a_company_away() {
            world.companies(12, "0680", "small");
            world.companies(7, "0685", "micro");
            var first = world.publish();
            world.company("0685", "micro");
            var second = world.publish();
            assertThat(second.figures().benefited().value()).isEqualTo(20);
            assertThat(second.figures().benefited().bySize())
                    .isEqualTo(first.figures().benefited().bySize().again());
        }
    }

    @Nested
    class Two_at_once {
        /** What the other does is begun in the middle of a publication, and has a second in which it could end first. */
        private <T> T whilePublishing(Supplier<T> other) throws Exception {
            try (var someone = Executors.newSingleThreadExecutor()) {
                var done = world.within(() -> {
                    world.publish();
                    var begun = someone.submit(other::get);
                    assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> begun.get(1, SECONDS));
                    return begun;
                });
                return done.get(10, SECONDS);
            }
        }

        @Test
        void publications_are_compared_with_each_other() throws Exception {
            world.companies(12, "0680", "small");
            world.companies(7, "0685", "micro");
            var second = whilePublishing(() -> {
                world.company("0685", "micro");
                return world.publish();
            });
            assertThat(second.figures().benefited().value()).isEqualTo(20);
            assertThat(second.figures().benefited().bySize().groups())
                    .extracting(Breakdown.Group::n)
                    .containsExactly(7L, 12L);
        }

        @Test
        void a_publication_waits_for_another() throws Exception {
            world.companies(12, "0680", "small");
            assertThat(whilePublishing(world::publish).figures().benefited().value())
                    .isEqualTo(12);
        }
    }

    @Test
    void nothing_of_another_regions_is_seen() {
        world.company("0680", "small");
        world.publish();
        Manager elsewhere = new SmallWorld(house, "kalmar").manager();
        var seen = Tenancy.within(
                elsewhere.region(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(Publications.class)
                                .latest(
                                        world.manager().region(),
                                        world.programme().id())));
        assertThat(seen).isEmpty();
        var figures = Tenancy.within(
                elsewhere.region(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBean(Results.class).live(world.manager(), world.programme())));
        assertThat(figures.benefited().value()).isZero();
    }

    private EvidenceId participation(UUID company) {
        return world.within(() -> house.getBean(JdbcClient.class)
                .sql("select id from outcomes.evidence where organisation_id = ? and kind = 'participation'")
                .param(company)
                .query((row, _) -> new EvidenceId(row.getObject(1, UUID.class)))
                .single());
    }
}
