package se.framsteg.plan.shown.web;

import static se.framsteg.shell.Say.lang;
import static se.framsteg.shell.Say.say;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.shown.Line;
import se.framsteg.plan.shown.Line.Who;
import se.framsteg.plan.shown.SharedSheet;
import se.framsteg.plan.web.PlanDesk;
import se.framsteg.shell.Page;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;

/** What a company may show, and what it shows. @param lines all that may be shown @param chosen keys of those chosen @param who how those who answer for actions are shown */
public record SheetsPage(
        PlanDesk desk,
        List<Line> lines,
        List<String> chosen,
        String who,
        String until,
        List<SharedSheet> sheets,
        String root,
        String said,
        Mending mending,
        LocalDate today)
        implements Page {
    @Override
    public String template() {
        return "plan/shown/web/sheets";
    }

    /** In the order of the page, each field by its name. */
    @Override
    public Mending mending() {
        var labels = new LinkedHashMap<String, String>();
        labels.put("lines", say("plan.shown.lines"));
        labels.put("until", say("plan.shown.until"));
        return mending.named(labels);
    }

    /** As it stands before anybody has chosen. */
    static final String USUAL_WHO = "does";

    /** Null for not at all. */
    static @Nullable Who who(String code) {
        return Arrays.stream(Who.values())
                .filter(each -> code(each).equals(code))
                .findFirst()
                .orElse(null);
    }

    private static String code(Who who) {
        return who.name().toLowerCase(Locale.ROOT);
    }

    /** Whether anything is shown that somebody answers for. */
    public boolean hasActions() {
        return lines.stream().anyMatch(each -> each.kind().equals("actions"));
    }

    public List<Choice> whos() {
        return Stream.of("does", "name", "none")
                .map(code -> new Choice(code, say("plan.shown.who." + code)))
                .toList();
    }

    public String path() {
        return desk.plan() + "/sheets";
    }

    public List<Choice> choices() {
        return lines.stream()
                .map(line -> new Choice(line.key(), line.in(lang())))
                .toList();
    }

    public List<SharedSheet> open() {
        return sheets.stream().filter(each -> each.isOpen(today)).toList();
    }

    public String address(SharedSheet sheet) {
        return "/%s/sheet/%s".formatted(desk.region().slug(), sheet.token());
    }

    /** The whole of it, to be sent to somebody. */
    public String whole(SharedSheet sheet) {
        return root + address(sheet);
    }

    public String pdf(SharedSheet sheet) {
        return "%s/%s/sheet.pdf".formatted(path(), sheet.id());
    }

    public String withdrawal(SharedSheet sheet) {
        return "%s/%s/withdrawal".formatted(path(), sheet.id());
    }

    public String toldText() {
        return said.equals("made") || said.equals("withdrawn") ? say("plan.shown.said." + said) : "";
    }
}
