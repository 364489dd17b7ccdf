package se.framsteg.plan.parts.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.day;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.Action;
import se.framsteg.plan.parts.Need;
import se.framsteg.plan.parts.PartSheet;
import se.framsteg.shell.forms.Mending;

/**
 * One person's part as it is shown, on the company's page and by a link alike.
 *
 * @param needs what is open at the company; only this person's own is shown
 * @param path where it is said how an action goes; null where the reader may not say it
 * @param said what has just been said or must be mended, and {@code of} of which action
 * @param line what was typed where it must be mended
 */
public record PartLines(
        PartSheet sheet,
        List<Need> needs,
        @Nullable String path,
        String said,
        @Nullable UUID of,
        String line,
        Mending mending) {
    private static final List<String> SAID = List.of("done", "ongoing", "stuck", "help", "undo", "manage");

    public boolean maySay() {
        return path != null;
    }

    public String path(PartSheet.Line row) {
        return "%s/actions/%s".formatted(path, row.action().id().value());
    }

    /** What this person has said last of an action, and nobody has answered. */
    public String need(PartSheet.Line row) {
        return own(row).map(each ->
                        say("plan.part.need.own." + each.kind().code(), day(each.saidAt()), each.line(), each.owner()))
                .orElse("");
    }

    /** What has just been said of this action; empty where nothing was. */
    public String told(PartSheet.Line row) {
        return mending.isEmpty()
                        && SAID.contains(said)
                        && row.action().id().value().equals(of)
                ? own(row).filter(each -> said.equals("done") && each.kind() == Need.Kind.DONE)
                        .map(each -> say("plan.part.told.done.waits", each.owner()))
                        .orElseGet(() -> say("plan.part.told." + said))
                : "";
    }

    /** What takes back what has just been said. */
    public String undo() {
        return said.equals("help")
                ? "manage"
                : List.of("done", "ongoing", "stuck").contains(said) ? "undo" : "";
    }

    public String due(PartSheet.Line row) {
        Action action = row.action();
        if (action.course().doneOn() != null) {
            return say("plan.part.done", date(action.course().doneOn()));
        }
        return action.days().due() == null
                ? say("plan.part.due.none")
                : say(
                        action.isLate(sheet.today()) ? "plan.part.due.late" : "plan.part.due",
                        date(action.days().due()));
    }

    /** Of which word a line of one's own may be written: one that lacks it, or help that has just been asked for; else empty. */
    public String more(PartSheet.Line row) {
        if (!row.action().id().value().equals(of)) {
            return "";
        }
        boolean bare = own(row).filter(each -> each.line().isEmpty()).isPresent();
        return !mending.isEmpty() || said.equals("help") && bare ? said : "";
    }

    private Optional<Need> own(PartSheet.Line row) {
        return needs.stream()
                .filter(each -> each.action().equals(row.action().id())
                        && each.person().equals(sheet.who().personId()))
                .findFirst();
    }

    public String error(PartSheet.Line row) {
        return row.action().id().value().equals(of) ? mending.error("line") : "";
    }

    public String typed(PartSheet.Line row) {
        return row.action().id().value().equals(of) ? line : "";
    }

    public String number(PartSheet.Line row) {
        return Objects.toString(row.action().number());
    }
}
