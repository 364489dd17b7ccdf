package se.framsteg.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.framsteg.records.RecordFilter;
import se.framsteg.records.RecordFilter.Numbered;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/** Which public records somebody looks for, as typed. */
public record RecordsForm(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String numbered,
        @Nullable String caseNumber) {
    private static final int LONGEST = 60;

    @Override
    public String kind() {
        return FormReading.typed(kind);
    }

    @Override
    public String from() {
        return FormReading.typed(from);
    }

    @Override
    public String to() {
        return FormReading.typed(to);
    }

    @Override
    public String numbered() {
        return Objects.requireNonNullElse(numbered, "ANY");
    }

    @Override
    public String caseNumber() {
        return FormReading.typed(caseNumber);
    }

    /** As it stands in an address. */
    String query() {
        return "kind=%s&from=%s&to=%s&numbered=%s&caseNumber=%s"
                .formatted(encoded(kind()), encoded(from()), encoded(to()), encoded(numbered()), encoded(caseNumber()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    Mending mending() {
        var reading = new FormReading();
        reading.day("from", from());
        reading.day("to", to());
        return reading.mending();
    }

    /** @param kinds those there are; another is taken as none chosen */
    RecordFilter filter(List<String> kinds) {
        String number = caseNumber();
        return new RecordFilter(
                kinds.contains(kind()) ? kind() : "",
                TypedDay.read(from()).orElse(null),
                TypedDay.read(to()).orElse(null),
                List.of(Numbered.values()).stream()
                        .filter(each -> each.name().equals(numbered()))
                        .findFirst()
                        .orElse(Numbered.ANY),
                number.substring(0, Math.min(LONGEST, number.length())));
    }
}
