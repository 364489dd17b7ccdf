package se.framsteg.network.day.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.CallSheet;
import se.framsteg.network.day.Talk;
import se.framsteg.network.keepers.Keeper;
import se.framsteg.network.routes.Colleague;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * @param keepers whom the company has at each of the promoter's organisations, and colleagues who else could be that
 * @param just what has just been noted; null where nothing was
 * @param mayUndo whether that can be taken back
 * @param bound the promoters, by name, whom the law on public access to documents binds themselves
 * @param sent what became of the letter with the next step that has just been written down; empty where none was
 */
public record CallSheetPage(
        String region,
        CallSheet sheet,
        List<Keeper> keepers,
        List<Colleague> colleagues,
        @Nullable Talk just,
        boolean mayUndo,
        TalkForm form,
        AdviceForm advice,
        PhoneForm phone,
        Mending mending,
        String sent,
        List<String> bound,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "network/day/web/callSheet";
    }

    public String title() {
        return sheet.part().organisation();
    }

    public String path() {
        return "/%s/promote/calls/%s".formatted(region, sheet.part().organisationId());
    }

    public String company() {
        return "/%s/promote/%s/companies/%s"
                .formatted(region, sheet.part().programmeSlug(), sheet.part().organisationId());
    }

    public String sentText() {
        return switch (sent) {
            case "sent", "unsent", "kept" -> Say.say("network.advice.written." + sent);
            default -> "";
        };
    }

    public boolean mends(String... fields) {
        return Arrays.stream(fields).anyMatch(field -> !mending.error(field).isEmpty());
    }

    public String keptBy() {
        return keepers.stream()
                .filter(Keeper::isSomebody)
                .map(each -> Say.say("network.keepers.kept", each.says()))
                .collect(Collectors.joining(" "));
    }

    /** Who may keep it, each once; nobody to choose among where there is one alone. */
    public List<Choice> couldKeep() {
        return colleagues.stream()
                .filter(each ->
                        keepers.stream().anyMatch(one -> one.promoterId().equals(each.organisationId())))
                .map(each -> new Choice(each.personId().toString(), each.name()))
                .distinct()
                .toList();
    }

    public String keeper() {
        return keepers.stream()
                .filter(Keeper::isSomebody)
                .map(each -> String.valueOf(each.personId()))
                .findFirst()
                .orElse("");
    }

    /** Whose number may be written down: nobody to choose among where there is one alone. */
    public List<Choice> callable() {
        return sheet.people().stream()
                .map(each -> new Choice(each.personId().toString(), each.name()))
                .toList();
    }

    /** Whose number is written down, as it was chosen; the only one where there is one alone. */
    public String called() {
        return sheet.people().size() == 1 ? sheet.people().getFirst().personId().toString() : phone.typedPerson();
    }

    public List<Choice> whose() {
        return List.of(
                new Choice("COMPANY", Say.say("network.advice.whose.company")),
                new Choice("PROMOTER", Say.say("network.advice.whose.promoter")));
    }

    public List<Crumb> above() {
        return List.of(new Crumb(Say.say("network.day.crumb"), "/%s/promote".formatted(region)));
    }
}
