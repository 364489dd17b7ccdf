package se.framsteg.plan.shown;

import java.util.UUID;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;

/** Somebody at the company who answers for an action that is shown. @param does what they work with; empty until said */
record Responsible(UUID id, String name, String does) {
    /** The line with who answers for it, as the company has chosen. */
    Line on(Line line) {
        String shown = line.who() == Line.Who.NAME ? name : line.who() == Line.Who.DOES ? does : "";
        return shown.isBlank()
                ? line
                : new Line(line.key(), line.kind(), said(Lang.SV, line.sv(), shown), said(Lang.EN, line.en(), shown));
    }

    private static String said(Lang lang, String text, String shown) {
        return Frame.in(lang, () -> Say.say("plan.shown.action.who", text, shown));
    }
}
