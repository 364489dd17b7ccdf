package se.framsteg.plan.parts.web;

import static java.util.stream.Collectors.joining;
import static se.framsteg.shell.Say.phone;
import static se.framsteg.shell.Say.say;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.framsteg.plan.parts.PartSheet;
import se.framsteg.shell.Page;
import se.framsteg.shell.documents.Pdf;
import se.framsteg.shell.documents.QrPicture;
import se.framsteg.shell.forms.Mending;

/**
 * One person's part on one sheet of paper.
 *
 * @param whole the part, of which the paper shows as much as there is room for
 * @param most how many actions it shows
 * @param css how large it is written
 * @param address where the code leads, in full; null without a code
 */
public record PartDocument(
        PartSheet whole,
        int most,
        String css,
        @Nullable String address,
        @Nullable String until) implements Page {
    private static final List<String> SIZES = List.of("", "part-small", "part-smallest");
    private static final int ALL = 400;

    @Override
    public String template() {
        return "plan/parts/web/partDocument";
    }

    /** On one sheet: written smaller where there is much, and with the first actions only where there is very much. */
    static byte[] pdf(PartSheet sheet, @Nullable String address, @Nullable String until) {
        byte[] pdf = new byte[0];
        for (int most = Math.min(ALL, Math.max(sheet.open().size(), 1)); most > 0; most /= 2) {
            for (String css : SIZES) {
                pdf = Pdf.of(new PartDocument(sheet, most, css, address, until));
                if (Pdf.sheets(pdf) == 1) {
                    return pdf;
                }
            }
        }
        return pdf;
    }

    public PartLines lines() {
        return new PartLines(whole.first(most), List.of(), null, "", null, "", Mending.NONE);
    }

    /** Whom to ask, with the number where they show one. */
    public String asks() {
        return whole.asks().stream()
                .map(each -> each.phone().isEmpty()
                        ? each.name()
                        : say("plan.part.paper.ask.phone", each.name(), phone(each.phone())))
                .collect(joining(", "));
    }

    public String left() {
        int left = whole.open().size() - most;
        return left > 0 ? say("plan.part.paper.left", left) : "";
    }

    /** That there is no action to do; an area that somebody answers for is something. Empty where there is one. */
    public String nothing() {
        if (!whole.open().isEmpty()) {
            return "";
        }
        return say(whole.areas().isEmpty() ? "plan.part.paper.none" : "plan.part.paper.none.areas");
    }

    /** What the code is for: only where there are actions can it be said how they go. */
    public String code() {
        String key = whole.open().isEmpty() ? "plan.part.paper.code.see" : "plan.part.paper.code";
        return say(key, whole.who().name(), until == null ? "" : until);
    }

    public @Nullable QrPicture qr() {
        return address == null ? null : QrPicture.of(address);
    }

    public String shown() {
        return address == null ? "" : address.replaceFirst("^https?://", "");
    }
}
