package se.framsteg.records.web;

import java.time.Period;
import java.time.Year;
import java.util.List;
import se.framsteg.records.OldDisclosures;
import se.framsteg.records.RetentionLine;
import se.framsteg.records.RetentionRun;
import se.framsteg.records.Taken;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/**
 * @param lines what the newest run did, and found to be coming
 * @param taken what was taken away in the year that is shown
 * @param years for how long the region keeps what it has given out
 * @param saved whether that has just been chosen
 */
public record RetentionPage(
        Region region,
        List<Rule> rules,
        List<RetentionRun> runs,
        List<RetentionLine> lines,
        Year year,
        Year thisYear,
        List<Taken> taken,
        int years,
        boolean saved,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "records/web/retention";
    }

    public String path() {
        return "/%s/manage/retention".formatted(region.slug());
    }

    public List<Choice> yearChoices() {
        return OldDisclosures.YEARS.stream()
                .map(each -> new Choice(each.toString(), Say.say("records.period.years", each)))
                .toList();
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String path(RetentionRun run) {
        return "/%s/manage/retention/%s".formatted(region.slug(), run.id());
    }

    public String path(Taken row) {
        return "/%s/manage/retention/%s".formatted(region.slug(), row.id());
    }

    public String path(Year of) {
        return "/%s/manage/retention?year=%s#year".formatted(region.slug(), of);
    }

    public String workbook() {
        return "/%s/manage/retention/%s.xlsx".formatted(region.slug(), year);
    }

    /** The rule by which it was; its key where the house has that rule no more. */
    public String words(Taken row) {
        return Texts.has(Say.lang(), row.rule()) ? Say.say(row.rule()) : row.rule();
    }

    public String keptFor(Rule rule) {
        return words(rule.keptFor());
    }

    /** What the rule would do within 30 days. */
    public String coming(Rule rule) {
        return lines.stream()
                .filter(line -> line.coming() && line.rule().equals(rule.textKey()))
                .findFirst()
                .map(line -> Say.say("records.retention.rows", line.removed(), line.changed()))
                .orElseGet(() -> Say.say("records.retention.nothing"));
    }

    static String words(Period period) {
        if (period.getDays() > 0) {
            return Say.say("records.period.days", period.getDays());
        }
        return period.getMonths() % 12 == 0
                ? Say.say("records.period.years", period.toTotalMonths() / 12)
                : Say.say("records.period.months", period.toTotalMonths());
    }
}
