package se.framsteg.outcomes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.outcomes.Breakdown.Group;
import se.framsteg.outcomes.Figures.Benefited;
import se.framsteg.people.Reader;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;

/**
 * The figures of a programme as they stand. On the programme's last day (or today, while it runs) they are read from
 * sums and cost the same however many companies there are; on any other day they are counted from the evidence.
 */
@Service
@Transactional(readOnly = true)
public class Results {
    private static final int MOST = 500;

    /** Figures that were told, and from what. */
    private record Told(Grounds from, LocalDate on, Live live) {}

    private final Map<ProgrammeId, Told> told = new ConcurrentHashMap<>();
    private final StandingRepository standings;
    private final KnownPublications publications;
    private final Clock clock;

    Results(StandingRepository standings, KnownPublications publications, Clock clock) {
        this.standings = standings;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * The figures as they stand. While the programme runs, what has no day of its own counts as soon as it is recorded,
     * though its day is the programme's last: it has happened, only nobody knows when.
     */
    public Figures live(Reader by, Programme programme) {
        return beside(by, programme).figures();
    }

    /** The figures as they stand, and what is published. */
    public Live beside(Reader by, Programme programme) {
        by.toRead(programme.id().value());
        Grounds grounds = standings.grounds(by.region(), programme.id());
        LocalDate day = programme.countedTo(today());
        Told last = told.get(programme.id());
        if (last != null && last.on().equals(day) && last.from().equals(grounds)) {
            return last.live();
        }
        List<Publication> published = publications.of(by.region(), grounds.publications());
        var live = new Live(
                figures(day, grounds, new Tally(grounds.totals()), grounds.sentIn(), published),
                published.isEmpty() ? null : published.getLast());
        if (told.size() >= MOST) {
            told.clear();
        }
        told.put(programme.id(), new Told(grounds, day, live));
        return live;
    }

    /** The figures of what had happened on that day, whenever it was recorded. */
    public Figures asOf(Reader by, Programme programme, LocalDate day) {
        by.toRead(programme.id().value());
        if (day.equals(programme.countedTo(today()))) {
            return live(by, programme);
        }
        Grounds grounds = standings.grounds(by.region(), programme.id());
        var tally = new Tally(standings.totalsOn(by.region(), programme, day));
        long sentIn = standings.sentIn(by.region(), programme.id(), LocalDate.EPOCH, day);
        return figures(day, grounds, tally, sentIn, publications.of(by.region(), grounds.publications()));
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
        long sentIn = standings.sentIn(by.region(), programme.id(), period.from(), period.to());
        Breakdown none = Breakdown.none(period.to());
        return new Figures(
                period.to(),
                new Benefited(tally.benefited(), tally.applied() + sentIn, none, none),
                tally.strategy(),
                tally.plans(),
                tally.ideas(),
                tally.recommendation(),
                tally.promoters(),
                none,
                standings.grounds(by.region(), programme.id()).targets(),
                tally.maturity(),
                tally.completion(),
                tally.climate(),
                tally.emissions(),
                tally.implementation(),
                tally.material());
    }

    private static Figures figures(
            LocalDate day, Grounds grounds, Tally tally, long sentIn, List<Publication> published) {
        var shown = Breakdowns.in(published);
        List<Figures> before = published.stream().map(Publication::figures).toList();
        var benefited = new Benefited(
                tally.benefited(),
                tally.applied() + sentIn,
                SmallGroups.merged(day, sizes(), tally.benefitedBy("size"), shown.bySize()),
                SmallGroups.merged(
                        day, municipalities(grounds), tally.benefitedBy("municipality"), shown.byMunicipality()));
        return new Figures(
                day,
                benefited,
                tally.strategy(),
                tally.plans(),
                tally.ideas(),
                tally.recommendation(),
                tally.promoters(),
                SmallGroups.merged(day, areas(grounds, tally), tally.interests(), shown.interests()),
                grounds.targets(),
                tally.maturity(),
                tally.completion(),
                tally.climate(),
                tally.emissions(),
                tally.implementation(),
                tally.material().beside(before));
    }

    private static List<Group> sizes() {
        return Stream.of("micro", "small", "medium", "large")
                .map(size -> new Group(size, "", Set.of(size), 0))
                .toList();
    }

    private static List<Group> municipalities(Grounds grounds) {
        return grounds.municipalities().stream()
                .map(group -> new Group(group.name(), group.name(), Set.copyOf(group.codes()), 0))
                .toList();
    }

    private static List<Group> areas(Grounds grounds, Tally tally) {
        Map<String, String> labels = grounds.choices();
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
