package se.framsteg.footprint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.course.work.AnswerPlace;
import se.framsteg.course.work.NewFile;
import se.framsteg.course.work.Round;
import se.framsteg.course.work.Rounds;
import se.framsteg.course.work.SomeFiles;
import se.framsteg.course.work.WorkWorld;
import se.framsteg.course.work.Written;
import se.framsteg.meetings.MeetingWorld;
import se.framsteg.people.Member;
import se.framsteg.people.Role;
import se.framsteg.programmes.Programme;
import se.framsteg.shell.Ids;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A company in the third week of its course, with two of its people. */
public final class FootprintWorld {
    public final WorkWorld work;
    private final Baselines baselines;
    private final JdbcClient jdbc;

    public FootprintWorld(ApplicationContext house, String region) {
        work = new WorkWorld(house, region, MeetingWorld.monday(house).minusWeeks(2));
        baselines = house.getBean(Baselines.class);
        jdbc = house.getBean(JdbcClient.class);
    }

    /** A row of a company's accounts. */
    public static UUID row(ApplicationContext house, Someone lead, UUID company, Programme programme) {
        Map<AnswerPlace, String> typed = row("s1-petrol-blend", "100");
        within(
                house,
                lead,
                company,
                programme,
                (by, round) -> house.getBean(Baselines.class).write(by, round, 0, typed, false));
        return Objects.requireNonNull(typed.keySet().iterator().next().row());
    }

    /** A file that somebody has added to that row. */
    public static UUID file(ApplicationContext house, Someone lead, UUID company, Programme programme, UUID row) {
        return within(house, lead, company, programme, (by, round) -> {
            BaselineFiles files = house.getBean(BaselineFiles.class);
            files.add(by, round, row, new NewFile("Faktura.png", SomeFiles.PNG));
            return files.of(by, round, row).getLast().id();
        });
    }

    private static <T extends @Nullable Object> T within(
            ApplicationContext house,
            Someone lead,
            UUID company,
            Programme programme,
            BiFunction<Member, Round, T> does) {
        Member by = lead.asMember(company, Role.LEAD);
        return Tenancy.within(
                lead.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> does.apply(
                                by,
                                house.getBean(Rounds.class)
                                        .find(by, programme.slug())
                                        .orElseThrow())));
    }

    public Baseline baseline() {
        return in(() -> baselines.find(work.lisa(), work.round()));
    }

    public Written write(Member by, int seen, Map<AnswerPlace, String> typed) {
        return in(() -> baselines.write(by, work.round(), seen, typed, false));
    }

    public String path() {
        return work.path(Baselines.NAME);
    }

    /** The row that a usual one has in this company. */
    public UUID usual(String id) {
        return new EmissionFactors()
                .newest().usual().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .rowOf(work.company, work.round().programmeId());
    }

    /** All that is needed: a year, a boundary, what is left out, and electricity with an invoice. */
    public Map<AnswerPlace, String> whole() {
        var typed = new HashMap<AnswerPlace, String>();
        typed.put(AnswerPlace.once(Baseline.YEAR), "2025");
        typed.put(AnswerPlace.once(Baseline.BOUNDARY), "operational-control");
        typed.put(AnswerPlace.once(Baseline.NOT_INCLUDED), "Material, vi frågar i mars");
        UUID row = usual("electricity");
        typed.put(Baseline.place(row, ActivityField.AMOUNT), "100 000");
        typed.put(Baseline.place(row, ActivityField.EVIDENCE), "invoice");
        return typed;
    }

    public static Map<AnswerPlace, String> row(String factor, String amount) {
        UUID row = Ids.next();
        return Map.of(
                Baseline.place(row, ActivityField.FACTOR), factor,
                Baseline.place(row, ActivityField.AMOUNT), amount);
    }

    /** What the files of the company are called that are kept, wherever they stand or stood. */
    public List<String> files() {
        return in(() -> jdbc.sql("""
                select a.name from course.attachment a join course.work w on w.id = a.work_id
                 where w.organisation_id = ? order by a.id
                """).param(work.company).query(String.class).list());
    }

    public <T extends @Nullable Object> T in(Supplier<T> does) {
        return work.in(does);
    }
}
