package se.framsteg.plan.parts.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.people.MailAddress;
import se.framsteg.plan.Colleague;
import se.framsteg.plan.Colleagues;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/**
 * What is said of somebody who has a part, as it was typed.
 *
 * @param name only where the writer may mend it, as {@code address} is
 * @param phone the number that somebody shows their colleagues, typed by themselves alone
 */
public record PersonForm(
        @Nullable String name,
        @Nullable String address,
        @Nullable String does,
        @Nullable String phone) {
    private static final int LONGEST_NUMBER = 40;

    static PersonForm of(Colleague who, String address) {
        return new PersonForm(who.name(), address, who.does(), who.phone().isEmpty() ? "" : Say.phone(who.phone()));
    }

    /** @param mends whether name and address are the writer's to mend @param own whether it is the writer themselves */
    Mending mending(boolean mends, boolean own) {
        var reading = new FormReading();
        if (mends) {
            reading.needed("name", ColleagueForm.line(name), Colleagues.LONGEST_NAME, "plan.part.name.missing");
            if (!typed(address).isEmpty() && !MailAddress.isWritten(typed(address))) {
                reading.refuse("address", "plan.part.address.wrong");
            }
        }
        reading.text("does", ColleagueForm.line(does), Colleagues.LONGEST_DOES);
        if (own && !typed(phone).isEmpty() && number().isEmpty()) {
            reading.refuse("phone", "plan.part.phone.wrong");
        }
        return reading.mending();
    }

    /** As one may call it; empty where nothing is typed or it is no number. */
    Optional<String> number() {
        String written = typed(phone);
        if (written.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        String plain = written.replaceAll("\\(0\\)|[\\s\\u00a0\\u202f\\p{Pd}/().]", "")
                .replaceFirst("^00", "+")
                .replaceFirst("^0", "+46");
        return plain.matches("\\+[1-9]\\d{6,14}") ? Optional.of(plain) : Optional.empty();
    }

    public String text(String field) {
        return switch (field) {
            case "name" -> typed(name);
            case "address" -> typed(address);
            case "does" -> typed(does);
            case "phone" -> typed(phone);
            default -> throw new IllegalArgumentException(field);
        };
    }
}
