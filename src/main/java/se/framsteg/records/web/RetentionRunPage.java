package se.framsteg.records.web;

import java.time.Period;
import java.util.List;
import se.framsteg.records.RetentionLine;
import se.framsteg.records.RetentionRun;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.Texts;
import se.framsteg.shell.tenancy.Region;

/** The protocol of one night: what was taken away, how much, by which rule and why. */
public record RetentionRunPage(Region region, RetentionRun run, List<RetentionLine> lines) implements Page {
    @Override
    public String template() {
        return "records/web/retentionrun";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String rules() {
        return "/%s/manage/retention".formatted(region.slug());
    }

    public String paper() {
        return "%s/%s/protocol.pdf".formatted(rules(), run.id());
    }

    /** For how long the rule kept things then; a dash in lines that are older than that. */
    public String keptFor(RetentionLine line) {
        Period period = line.period();
        return period == null ? "–" : RetentionPage.words(period);
    }

    /** A key of the rule's, where the house still has that rule; else a dash. */
    public String said(RetentionLine line, String end) {
        return Texts.has(Say.lang(), line.rule() + end) ? Say.say(line.rule() + end) : "–";
    }
}
