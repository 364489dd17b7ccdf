package se.framsteg.people.web;

import java.util.List;
import se.framsteg.people.AuditedProgrammes.AuditedProgramme;
import se.framsteg.people.PassRow;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.tenancy.Region;

public record PassesPage(
        Region region,
        List<AuditedProgramme> programmes,
        List<Pass> passes,
        PassForm form,
        Mending mending,
        boolean sent)
        implements Page {
    /** A pass, the name of its programme, and its link while it is open, where the secret that sealed it is still ours. */
    public record Pass(PassRow row, String programme, String link, boolean open) {}

    @Override
    public String template() {
        return "people/web/passes";
    }

    public String path() {
        return "/%s/manage/visits".formatted(region.slug());
    }

    public List<Choice> programmeChoices() {
        return programmes.stream()
                .map(each -> new Choice(each.id().toString(), each.name()))
                .toList();
    }

    public List<Choice> languageChoices() {
        return List.of(
                new Choice("sv", Say.say("people.pass.language.sv")),
                new Choice("en", Say.say("people.pass.language.en")));
    }
}
