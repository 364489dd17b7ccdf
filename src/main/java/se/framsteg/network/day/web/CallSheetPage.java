package se.framsteg.network.day.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.CallSheet;
import se.framsteg.network.day.Talk;
import se.framsteg.shell.Page;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.shell.parts.Crumb;

/**
 * @param just what has just been noted; null where nothing was
 * @param mayUndo whether that can be taken back
 * @param sent what became of the letter with the next step that has just been written down; empty where none was
 */
public record CallSheetPage(
        String region,
        CallSheet sheet,
        @Nullable Talk just,
        boolean mayUndo,
        TalkForm form,
        AdviceForm advice,
        Mending mending,
        String sent,
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

    public List<Choice> whose() {
        return List.of(
                new Choice("COMPANY", Say.say("network.advice.whose.company")),
                new Choice("PROMOTER", Say.say("network.advice.whose.promoter")));
    }

    public List<Crumb> above() {
        return List.of(new Crumb(Say.say("network.day.crumb"), "/%s/promote".formatted(region)));
    }
}
