package se.framsteg.outcomes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.applications.Undecided;
import se.framsteg.outcomes.Publication;
import se.framsteg.programmes.participation.CallsToday.ToCall;
import se.framsteg.programmes.participation.WeekMap;
import se.framsteg.shell.Page;

/**
 * @param undecided the rounds where applications wait to be decided
 * @param calls the companies to call, those that have waited longest first
 * @param questions how many wait for the region to answer them
 * @param weeks the rounds that go on, week by week
 */
public record ManagePage(
        String region,
        List<Row> rows,
        List<Undecided.Round> undecided,
        List<ToCall> calls,
        int questions,
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

    public String imports() {
        return "/%s/manage/imports".formatted(region);
    }

    public String texts() {
        return "/%s/manage/texts".formatted(region);
    }

    public String editions() {
        return "/%s/manage/editions".formatted(region);
    }

    public String members() {
        return "/%s/manage/members".formatted(region);
    }

    public String retention() {
        return "/%s/manage/retention".formatted(region);
    }

    public String auditors() {
        return "/%s/manage/visits".formatted(region);
    }

    @Override
    public String template() {
        return "outcomes/web/manage";
    }
}
