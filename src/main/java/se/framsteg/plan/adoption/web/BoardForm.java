package se.framsteg.plan.adoption.web;

import static se.framsteg.shell.forms.FormReading.typed;

import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.Lang;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** Somebody who decides, as typed. */
public record BoardForm(
        @Nullable String name,
        @Nullable String does,
        @Nullable String address,
        @Nullable String language) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ROLE = 80;

    static BoardForm blank() {
        return new BoardForm("", "", "", Say.lang().code());
    }

    Mending mending() {
        var reading = new FormReading();
        reading.needed("name", name, LONGEST_NAME, "plan.decision.board.name.missing");
        reading.text("does", does, LONGEST_ROLE);
        if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
            reading.refuse("address", "plan.decision.board.address.wrong");
        }
        return reading.mending();
    }

    Lang lang() {
        return Lang.of("en".equals(language) ? "en" : "sv");
    }

    public String typedText(String field) {
        return switch (field) {
            case "name" -> typed(name);
            case "does" -> typed(does).replaceAll("\\s+", " ");
            case "address" -> typed(address);
            case "language" -> lang().code();
            default -> throw new IllegalArgumentException(field);
        };
    }
}
