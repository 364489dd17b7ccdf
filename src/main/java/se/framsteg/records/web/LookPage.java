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
import se.framsteg.records.MaskedWords;
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

    /** What becomes of a file that is given out. */
    public String fileWords(String name) {
        return say(PlainPictures.isPicture(name) ? "records.look.picture" : "records.look.file");
    }

    public String file(int piece) {
        return path() + "/files/" + piece;
    }

    /** Where what is masked stands in other pieces too, and whoever decides is asked whether it may. */
    LookPage asking() {
        List<String> left = left();
        return new LookPage(
                region,
                disclosure,
                row,
                record,
                form,
                Mending.of("mask", "records.look.left", String.join(", ", left)));
    }

    /** What those pieces are called, each once. */
    public List<String> left() {
        return record == null
                ? List.of()
                : MaskedWords.left(record.pieces(), form.masked()).stream()
                        .map(place -> record.pieces().get(place).label())
                        .distinct()
                        .toList();
    }

    /** Whether that has been asked. */
    public boolean isAsking() {
        return !mending.error("mask").isEmpty() && !form.masked().isEmpty() && !left().isEmpty();
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
