package se.framsteg.aid.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.framsteg.aid.EuroRate;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.forms.Written;

/** What a euro costs, as a manager writes it. */
public record RateForm(
        @Nullable String rate,
        @Nullable String quotedOn,
        @Nullable String source) {
    static RateForm empty(LocalDate today) {
        return new RateForm("", today.toString(), "");
    }

    Mending mending(LocalDate today) {
        var sentences = new LinkedHashMap<String, String>();
        if (number().isEmpty()) {
            sentences.put("rate", Say.say("aid.rate.number.wrong"));
        }
        if (day(today).isEmpty()) {
            sentences.put("quotedOn", Say.say("aid.rate.day.wrong"));
        }
        if (written(source).isEmpty() || written(source).length() > 100) {
            sentences.put("source", Say.say("aid.rate.source.wrong"));
        }
        return new Mending(sentences);
    }

    EuroRate rate(LocalDate today) {
        return new EuroRate(number().orElseThrow(), day(today).orElseThrow(), written(source));
    }

    public String written(@Nullable String field) {
        return Written.text(field);
    }

    private Optional<BigDecimal> number() {
        String plain = written(rate).replace(',', '.').replaceAll("\\s|kr|SEK", "");
        return plain.matches("\\d{1,3}(\\.\\d{1,5})?")
                ? Optional.of(new BigDecimal(plain)).filter(EuroRate::isPossible)
                : Optional.empty();
    }

    private Optional<LocalDate> day(LocalDate today) {
        return Written.day(quotedOn).filter(day -> !day.isAfter(today) && day.isAfter(today.minusMonths(2)));
    }
}
