package se.framsteg.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.Organisations;
import se.framsteg.outcomes.Breakdown.Group;
import se.framsteg.outcomes.Figures.Benefited;
import se.framsteg.people.Reader;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.tenancy.RegionId;

/**
 * The figures of a programme as they stand. On the programme's last day (or today, while it runs) they are read from
 * sums and cost the same however many companies there are; on any other day they are counted from the evidence.
 */
@Service
@Transactional(readOnly = true)
public class Results {
    private final StandingRepository standings;
    private final PublicationRepository publications;
    private final Programmes programmes;
    private final Organisations organisations;
    private final Clock clock;

    Results(
            StandingRepository standings,
            PublicationRepository publications,
            Programmes programmes,
            Organisations organisations,
            Clock clock) {
        this.standings = standings;
        this.publications = publications;
        this.programmes = programmes;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * The figures as they stand. While the programme runs, what has no day of its own counts as soon as it is recorded,
     * though its day is the programme's last: it has happened, only nobody knows when.
     */
    public Figures live(Reader by, Programme programme) {
        by.toRead(programme.id().value());
        return figures(
                by, programme, programme.countedTo(today()), new Tally(standings.totals(by.region(), programme.id())));
    }

    /** The figures of what had happened on that day, whenever it was recorded. */
    public Figures asOf(Reader by, Programme programme, LocalDate day) {
        by.toRead(programme.id().value());
        return day.equals(programme.countedTo(today()))
                ? live(by, programme)
                : figures(by, programme, day, new Tally(standings.totalsOn(by.region(), programme.id(), day)));
    }

    /**
     * The figures of what happened in a period: companies whose part in the programme falls in it, and what they had
     * answered, drawn up and described in it. Nothing is told of its groups, unless it begins with the programme.
     */
    public Figures within(Reader by, Programme programme, Period period) {
        if (period.isFromTheStart(programme)) {
            return asOf(by, programme, period.to());
        }
        by.toRead(programme.id().value());
        var tally = new Tally(standings.totalsWithin(by.region(), programme, period));
        Breakdown none = Breakdown.none(period.to());
        return new Figures(
                period.to(),
                new Benefited(tally.benefited(), tally.applied(), none, none),
                tally.strategy(),
                tally.plans(),
                tally.ideas(),
                tally.recommendation(),
                tally.promoters(),
                none,
                programmes.targets(by, programme.id()));
    }

    private Figures figures(Reader by, Programme programme, LocalDate day, Tally tally) {
        var shown = publications.breakdowns(by.region(), programme.id());
        var benefited = new Benefited(
                tally.benefited(),
                tally.applied(),
                SmallGroups.merged(day, sizes(), tally.benefitedBy("size"), shown.bySize()),
                SmallGroups.merged(
                        day, municipalities(by.region()), tally.benefitedBy("municipality"), shown.byMunicipality()));
        return new Figures(
                day,
                benefited,
                tally.strategy(),
                tally.plans(),
                tally.ideas(),
                tally.recommendation(),
                tally.promoters(),
                SmallGroups.merged(
                        day, areas(by.region(), programme.id(), tally), tally.interests(), shown.interests()),
                programmes.targets(by, programme.id()));
    }

    private static List<Group> sizes() {
        return Stream.of("micro", "small", "medium", "large")
                .map(size -> new Group(size, "", Set.of(size), 0))
                .toList();
    }

    private List<Group> municipalities(RegionId region) {
        return organisations.groups(region).stream()
                .map(group -> new Group(group.name(), group.name(), Set.copyOf(group.municipalities()), 0))
                .toList();
    }

    private List<Group> areas(RegionId region, ProgrammeId programme, Tally tally) {
        Map<String, String> labels = standings.choices(region, programme);
        var areas = new ArrayList<Group>();
        tally.interests().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(area -> !area.getKey().equals(Breakdown.OTHER))
                .forEach(area -> areas.add(new Group(
                        area.getKey(), labels.getOrDefault(area.getKey(), area.getKey()), Set.of(area.getKey()), 0)));
        return areas;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
