package se.framsteg.outcomes.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Undecided;
import se.framsteg.network.requests.Piles;
import se.framsteg.outcomes.Publication;
import se.framsteg.people.HomeNotes;
import se.framsteg.programmes.participation.CallsToday.ToCall;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Page;

/**
 * @param undecided the rounds where applications wait to be decided
 * @param calls the companies to call, those that have waited longest first
 * @param questions how many wait, and with whom
 * @param notes what else waits for them
 * @param weeks the rounds that go on, week by week
 */
public record ManagePage(
        String region,
        List<Row> rows,
        List<Undecided.Round> undecided,
        List<ToCall> calls,
        Piles questions,
        List<HomeNotes.Note> notes,
        WeekMap weeks)
        implements Page {
    private static final int SHOWN = 10;

    public record Row(Desk desk, @Nullable Publication published) {}

    public List<Undecided.Round> undecided(Row row) {
        return undecided.stream()
                .filter(each ->
                        each.programmeSlug().equals(row.desk().programme().slug()))
                .toList();
    }

    public List<ToCall> firstCalls() {
        return calls.subList(0, Math.min(SHOWN, calls.size()));
    }

    /** How many more there are than those shown. */
    public int furtherCalls() {
        return Math.max(0, calls.size() - SHOWN);
    }

    public String path(ToCall call) {
        return "/%s/manage/%s/companies/%s"
                .formatted(region, call.part().programmeSlug(), call.part().organisationId());
    }

    public String manage() {
        return "/%s/manage".formatted(region);
    }

    public String requests() {
        return manage() + "/requests";
    }

    public String imports() {
        return manage() + "/imports";
    }

    /** Where a manager goes besides the programmes, by what it is about. */
    public List<Group> ways() {
        boolean begun = !rows.isEmpty();
        return List.of(
                new Group(
                        "outcomes.manage.companies-and-others",
                        ways(
                                way(true, "network.home.link", "/requests"),
                                way(true, "network.load.title", "/load"),
                                way(true, "flows.county.title", "/materials"),
                                way(true, "network.contacts.title", "/contacts"),
                                way(begun, "outcomes.manage.interviews", "/interviews"))),
                new Group(
                        "outcomes.manage.own",
                        ways(
                                way(true, "outcomes.manage.texts", "/texts"),
                                way(true, "outcomes.manage.members", "/members"),
                                way(true, "outcomes.manage.editions", "/editions"))),
                new Group(
                        "outcomes.manage.order",
                        ways(
                                way(begun, "outcomes.manage.auditors", "/visits"),
                                way(true, "outcomes.manage.records", "/records"),
                                way(true, "outcomes.manage.retention", "/retention"))));
    }

    public record Group(String titleKey, List<Way> ways) {}

    public record Way(String textKey, String path) {}

    private Optional<Way> way(boolean shown, String textKey, String below) {
        return shown ? Optional.of(new Way(textKey, manage() + below)) : Optional.empty();
    }

    @SafeVarargs
    private static List<Way> ways(Optional<Way>... ways) {
        return Stream.of(ways).flatMap(Optional::stream).toList();
    }

    @Override
    public String template() {
        return "outcomes/web/manage";
    }
}
