package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.records.AskedRecord;
import se.framsteg.records.Disclosure;
import se.framsteg.records.DisclosureRow;
import se.framsteg.records.Ground;
import se.framsteg.records.Verdict;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/** One record, piece by piece. @param record null when it is not there any more */
public record LookPage(
        Region region,
        Disclosure disclosure,
        DisclosureRow row,
        @Nullable AskedRecord record,
        LookForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "records/web/look";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String all() {
        return "/%s/manage/disclosures".formatted(region.slug());
    }

    public String above() {
        return all() + "/" + disclosure.id();
    }

    public String path() {
        return above() + "/" + row.position();
    }

    public String title() {
        return say(
                "records.look.title",
                row.position(),
                disclosure.rows(),
                say(row.ref().kind()));
    }

    public boolean isMasked(int piece) {
        return form.mask().contains(String.valueOf(piece));
    }

    public List<Choice> verdicts() {
        return Arrays.stream(Verdict.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    public List<Choice> grounds() {
        return Stream.concat(
                        Stream.of(new Choice("", say("records.ground.none"))),
                        Arrays.stream(Ground.values()).map(each -> new Choice(each.name(), say(each.textKey()))))
                .toList();
    }
}
