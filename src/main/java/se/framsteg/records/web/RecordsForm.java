package se.framsteg.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.records.RecordFilter;
import se.framsteg.records.RecordFilter.Numbered;
import se.framsteg.records.RecordList;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.TypedDay;

/**
 * Which public records somebody looks for, as typed.
 *
 * @param q words that stand in their rows
 * @param many "true" for a longer page
 */
public record RecordsForm(
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String numbered,
        @Nullable String caseNumber,
        @Nullable String q,
        @Nullable String many) {
    private static final int LONGEST = 60;
    private static final int LONGEST_WORDS = 100;

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

    @Override
    public String q() {
        return FormReading.typed(q);
    }

    @Override
    public String many() {
        return isMany() ? "true" : "";
    }

    public boolean isMany() {
        return "true".equals(many);
    }

    /** Whether anything but words is asked for. */
    public boolean isNarrowed() {
        return Stream.of(kind(), from(), to(), caseNumber()).anyMatch(each -> !each.isEmpty())
                || !numbered().equals("ANY");
    }

    int most() {
        return isMany() ? RecordList.MOST : RecordList.PAGE;
    }

    /** As it stands in an address. */
    String query() {
        return query(isMany());
    }

    String query(boolean asMany) {
        String asked = "kind=%s&from=%s&to=%s&numbered=%s&caseNumber=%s"
                .formatted(encoded(kind()), encoded(from()), encoded(to()), encoded(numbered()), encoded(caseNumber()));
        return asked + (q().isEmpty() ? "" : "&q=" + encoded(q())) + (asMany ? "&many=true" : "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    Mending mending() {
        var reading = new FormReading();
        reading.day("from", from());
        reading.day("to", to());
        var first = TypedDay.read(from());
        var last = TypedDay.read(to());
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            reading.refuse("to", "records.filter.to.before");
        }
        reading.text("q", q(), LONGEST_WORDS);
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
                number.substring(0, Math.min(LONGEST, number.length())),
                q().substring(0, Math.min(LONGEST_WORDS, q().length())));
    }
}
