package se.framsteg.records.web;

import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.framsteg.records.ListedRecord;
import se.framsteg.records.Listing;
import se.framsteg.records.Mark;
import se.framsteg.records.RecordFilter.Numbered;
import se.framsteg.records.RecordList;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/**
 * A page of the list of public records.
 *
 * @param older the row that the page follows upon, as it stands in its address
 * @param chosen the rows that are ticked, as forms name them
 * @param said what has just been done; empty where nothing has
 */
public record RecordsPage(
        Region region,
        List<String> kinds,
        RecordsForm form,
        String older,
        Listing listing,
        List<String> chosen,
        NoteForm note,
        Mending mending,
        String said)
        implements Page {
    @Override
    public String template() {
        return "records/web/records";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String path() {
        return "/%s/manage/records".formatted(region.slug());
    }

    public String path(ListedRecord row) {
        return path() + "/" + row.ref();
    }

    public String disclosures() {
        return "/%s/manage/disclosures".formatted(region.slug());
    }

    /** The same rows as a workbook. */
    public String workbook() {
        return path() + "/records.xlsx?" + form.query();
    }

    public String next() {
        return path() + "?" + form.query() + "&older=" + listing.next();
    }

    /** The same page with every row ticked. */
    public String allChosen() {
        return path() + "?" + form.query() + "&older=" + older + "&all=true";
    }

    /** From the same row on, with more rows or fewer. */
    public String otherLength() {
        return path() + "?" + form.query(!form.isMany()) + "&older=" + older;
    }

    /** Whether something that was asked for cannot be. */
    public boolean isWrong() {
        return !mending.only("from", "to", "q").isEmpty();
    }

    public boolean isChosen(ListedRecord row) {
        return chosen.contains(row.ref().toString());
    }

    public boolean isFiltered() {
        return form.isNarrowed() || !form.q().isEmpty();
    }

    public List<Choice> kindChoices() {
        return Stream.concat(
                        Stream.of(new Choice("", say("records.kind.all"))),
                        kinds.stream().map(each -> new Choice(each, say(each))))
                .toList();
    }

    public List<Choice> numberedChoices() {
        return Arrays.stream(Numbered.values())
                .map(each -> new Choice(each.name(), say(each.textKey())))
                .toList();
    }

    public List<Choice> markChoices() {
        return NoteForm.marksOfSeveral();
    }

    public int most() {
        return form.isMany() ? RecordList.PAGE : RecordList.MOST;
    }

    public boolean isMarked(ListedRecord row) {
        return row.mark() != Mark.NONE;
    }
}
