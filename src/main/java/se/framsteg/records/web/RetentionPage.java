package se.framsteg.records.web;

import java.time.Period;
import java.util.List;
import se.framsteg.records.RetentionLine;
import se.framsteg.records.RetentionRun;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.tenancy.Region;

/** @param lines what the newest run did, and found to be coming */
public record RetentionPage(Region region, List<Rule> rules, List<RetentionRun> runs, List<RetentionLine> lines)
        implements Page {
    @Override
    public String template() {
        return "records/web/retention";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String path(RetentionRun run) {
        return "/%s/manage/retention/%s".formatted(region.slug(), run.id());
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
