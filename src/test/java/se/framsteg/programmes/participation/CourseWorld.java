package se.framsteg.programmes.participation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import se.framsteg.aid.AidWorld;
import se.framsteg.people.Manager;
import se.framsteg.people.Role;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.CohortWeek;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A course with rounds, its companies and their people, as far as a test wants them. */
public final class CourseWorld {
    private final ApplicationContext house;
    public final AidWorld aid;
    public final Programme programme;
    public final LocalDate today;

    public CourseWorld(ApplicationContext house, String region) {
        this.house = house;
        this.aid = new AidWorld(house, region);
        this.programme = aid.programme(Granter.UNDECIDED);
        this.today = aid.today;
    }

    public Manager manager() {
        return aid.maja.asManager();
    }

    /** A round of six weeks that begins on this day. */
    public Cohort round(String name, LocalDate starts, int seats) {
        List<CohortWeek> weeks = IntStream.range(0, 6)
                .mapToObj(week -> new CohortWeek(
                        week + 1, starts.plusWeeks(week), starts.plusWeeks(week).plusDays(4)))
                .toList();
        var anybody = new Criteria(List.of(), false, Criteria.SectorRule.ANY, List.of(), true);
        var plan = new CohortPlan(name, seats, starts.minusDays(60), starts.minusDays(20), anybody, weeks);
        return in(() -> house.getBean(Cohorts.class).plan(manager(), programme, plan));
    }

    /** A company with a part in the programme. */
    public UUID company(String name, String round, String status, @Nullable UUID promoter, Integer... weeks) {
        UUID company = aid.company(name);
        var entry = new ParticipationEntry(
                Ids.next(), company, "company", status, round, promoter, List.of(weeks), "small");
        return in(() -> {
            house.getBean(Participations.class).enter(manager(), programme.id(), List.of(entry));
            return company;
        });
    }

    public UUID promoter(String name) {
        UUID organisation = aid.company(name);
        return in(() -> {
            house.getBean(Participations.class).enterPromoters(manager(), programme.id(), List.of(organisation));
            return organisation;
        });
    }

    public Someone person(Role role, UUID organisation, String name) {
        return Someone.being(house, aid.maja.region(), role, organisation, name);
    }

    public <T> T in(Supplier<T> work) {
        return Tenancy.within(aid.maja.region().id(), work);
    }

    public void run(Runnable work) {
        Tenancy.within(aid.maja.region().id(), work);
    }
}
