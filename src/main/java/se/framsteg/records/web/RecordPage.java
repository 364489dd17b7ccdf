package se.framsteg.records.web;

import java.util.List;
import se.framsteg.people.RecordPart;
import se.framsteg.records.EntryNote;
import se.framsteg.records.ListedRecord;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

/** One public record: all that it says, what is noted of it, and what was. */
public record RecordPage(
        Region region,
        ListedRecord row,
        List<RecordPart> parts,
        List<EntryNote> history,
        NoteForm form,
        Mending mending)
        implements Page {
    @Override
    public String template() {
        return "records/web/record";
    }

    public String manage() {
        return "/%s/manage".formatted(region.slug());
    }

    public String list() {
        return "/%s/manage/records".formatted(region.slug());
    }

    public String path() {
        return list() + "/" + row.ref();
    }

    /** Where it is worked with. */
    public String place() {
        return "/%s/%s".formatted(region.slug(), row.record().page());
    }

    public List<Choice> markChoices() {
        return NoteForm.marks(row.isLookedAt());
    }
}
