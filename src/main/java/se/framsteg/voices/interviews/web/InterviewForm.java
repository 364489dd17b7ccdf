package se.framsteg.voices.interviews.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.framsteg.people.MailAddress;
import se.framsteg.shell.Lang;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.voices.interviews.Followed;
import se.framsteg.voices.interviews.NewInterview;
import se.framsteg.voices.interviews.SpeakerRole;

/** Whom to ask, as it was typed. */
public record InterviewForm(Map<String, String> typed) {
    static final InterviewForm EMPTY = new InterviewForm(Map.of());
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 254;

    public InterviewForm {
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    public String or(String field, String usual) {
        return typed(field).isEmpty() ? usual : typed(field);
    }

    Mending mending(List<Followed> companies) {
        var reading = new FormReading();
        if (company(companies).isEmpty()) {
            reading.refuse("company", "voices.ask.company.missing");
        }
        reading.needed("name", typed("name"), LONGEST_NAME, "voices.ask.name.missing");
        String address = reading.needed("address", typed("address"), LONGEST_ADDRESS, "voices.ask.address.missing");
        if (!address.isEmpty() && !MailAddress.isWritten(address)) {
            reading.refuse("address", "voices.ask.address.wrong");
        }
        if (SpeakerRole.of(typed("role")).isEmpty()) {
            reading.refuse("role", "voices.ask.role.missing");
        }
        return reading.mending();
    }

    private Optional<Followed> company(List<Followed> companies) {
        return companies.stream()
                .filter(each -> each.code().equals(typed("company")))
                .findFirst();
    }

    /** What is asked for, once nothing is to be mended. */
    NewInterview read(List<Followed> companies) {
        Followed company = company(companies).orElseThrow();
        return new NewInterview(
                company.programmeId(),
                company.organisationId(),
                typed("name"),
                typed("address"),
                SpeakerRole.of(typed("role")).orElseThrow(),
                Lang.of(typed("language")),
                typed("way").equals("noted"));
    }
}
