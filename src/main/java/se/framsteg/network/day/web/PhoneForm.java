package se.framsteg.network.day.web;

import static se.framsteg.shell.forms.FormReading.typed;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.framsteg.network.day.DayCall.Reached;
import se.framsteg.shell.PhoneNumber;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;

/** By which number one of a company's people is called, as a promoter types it. */
public record PhoneForm(@Nullable String person, @Nullable String phone) {
    static final PhoneForm EMPTY = new PhoneForm("", "");

    Mending mending(List<Reached> people) {
        var reading = new FormReading();
        if (whose(people).isEmpty()) {
            reading.refuse("person", "network.day.phone.whose");
        }
        if (number().isEmpty()) {
            reading.refuse("phone", "network.day.phone.wrong");
        }
        return reading.mending();
    }

    Optional<UUID> whose(List<Reached> people) {
        return people.stream()
                .map(Reached::personId)
                .filter(each -> each.toString().equals(typed(person)))
                .findFirst();
    }

    Optional<PhoneNumber> number() {
        return PhoneNumber.parse(typed(phone));
    }

    public String typedPerson() {
        return typed(person);
    }

    public String typedPhone() {
        return typed(phone);
    }
}
