package se.framsteg.people;

import java.time.LocalDate;
import java.util.UUID;
import se.framsteg.shell.Lang;

/** Whom to let read which programme, and until when. */
public record NewPass(String name, String address, Lang language, UUID programme, LocalDate endsOn) {
    public NewPass {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A pass needs the name of who uses it");
        }
        address = MailAddress.normal(address);
    }
}
