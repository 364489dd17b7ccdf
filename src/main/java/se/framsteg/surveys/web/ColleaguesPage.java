package se.framsteg.surveys.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.framsteg.people.Member;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.surveys.AskedPerson;
import se.framsteg.surveys.Sheet;
import se.framsteg.surveys.Surveyed;
import se.framsteg.surveys.Wave;

/**
 * Who at a company has answered, and who has been asked to.
 *
 * @param sheets those of this time, sent or not
 * @param asked those with a link of their own
 */
public record ColleaguesPage(
        Region region,
        Member by,
        Surveyed part,
        Wave wave,
        List<Sheet> sheets,
        List<AskedPerson> asked,
        ColleagueForm form,
        Mending mending,
        boolean sent,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "surveys/web/colleagues";
    }

    public String path() {
        return above().getLast().path() + "/colleagues";
    }

    public List<Crumb> above() {
        var above = new ArrayList<>(SheetDesk.above(region, part));
        above.add(new Crumb(
                Say.say(wave.textKey()),
                "%s/%s/%s".formatted(above.getLast().path(), part.programmeSlug(), wave.slug())));
        return above;
    }

    public boolean mayAsk() {
        return by.isLead() && part.isOpen(wave, today);
    }

    public String when() {
        return SheetDesk.when(part, wave, today);
    }

    public String person(Sheet sheet) {
        return sheet.person().isEmpty() ? Say.say("surveys.colleagues.nameless") : sheet.person();
    }

    /** What has become of one sheet, in words. */
    public String state(Sheet sheet) {
        if (sheet.sentAt() == null) {
            return Say.say("surveys.colleagues.begun");
        }
        return sheet.calledOn() == null || sheet.enteredBy() == null
                ? Say.say("surveys.colleagues.sent", Say.day(sheet.sentAt()))
                : Say.say("surveys.call.marked", sheet.enteredBy(), Say.date(sheet.calledOn()));
    }

    /** Those who have a link and have said nothing. */
    public List<AskedPerson> waiting() {
        return asked.stream()
                .filter(person ->
                        sheets.stream().noneMatch(sheet -> person.personId().equals(sheet.personId())))
                .toList();
    }

    public boolean hasLink(Sheet sheet) {
        return asked.stream().anyMatch(person -> person.personId().equals(sheet.personId()));
    }

    public List<Choice> languages() {
        return List.of(
                new Choice("sv", Say.say("surveys.colleagues.language.sv")),
                new Choice("en", Say.say("surveys.colleagues.language.en")));
    }
}
