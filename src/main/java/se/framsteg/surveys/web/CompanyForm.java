package se.framsteg.surveys.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.framsteg.shell.Say;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.parts.Choice;
import se.framsteg.surveys.CompanyAnswer;
import se.framsteg.surveys.Strategy;

/** What a lead says for the company as one, as it was typed. */
public record CompanyForm(String strategy, String recommendation, String words) {
    static final CompanyForm EMPTY = new CompanyForm("", "", "");

    static CompanyForm of(@Nullable CompanyAnswer said) {
        return said == null
                ? EMPTY
                : new CompanyForm(
                        said.strategy() == null ? "" : said.strategy().name(),
                        said.recommendation() == null
                                ? ""
                                : said.recommendation().toString(),
                        said.words());
    }

    static CompanyForm of(Map<String, String> fields) {
        return new CompanyForm(
                FormReading.typed(fields.get("strategy")),
                FormReading.typed(fields.get("recommendation")),
                FormReading.typed(fields.get("words")).replaceAll("\\s+", " "));
    }

    Mending mending() {
        var sentences = new LinkedHashMap<String, String>();
        if (!strategy.isEmpty() && said() == null) {
            sentences.put("strategy", Say.say("surveys.strategy.choose"));
        }
        if (!recommendation.isEmpty() && recommends() == null) {
            sentences.put("recommendation", Say.say("surveys.recommendation.choose"));
        }
        if (words.length() > CompanyAnswer.LONGEST) {
            sentences.put("words", Say.say("shell.form.too-long", CompanyAnswer.LONGEST));
        } else if (!words.isEmpty() && recommendation.isEmpty()) {
            sentences.put("recommendation", Say.say("surveys.recommendation.choose"));
        }
        return new Mending(sentences);
    }

    @Nullable
    Strategy said() {
        return Arrays.stream(Strategy.values())
                .filter(each -> each.name().equals(strategy))
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Integer recommends() {
        return recommendation.matches("\\d|10") ? Integer.valueOf(recommendation) : null;
    }

    public List<Choice> strategies() {
        return Arrays.stream(Strategy.values())
                .map(each -> new Choice(each.name(), Say.say(each.textKey())))
                .toList();
    }

    public List<Choice> recommendations() {
        return Stream.concat(
                        Stream.of(new Choice("", Say.say("surveys.recommendation.none"))),
                        IntStream.rangeClosed(0, 10)
                                .map(each -> 10 - each)
                                .mapToObj(each -> new Choice(Integer.toString(each), recommendation(each))))
                .toList();
    }

    private static String recommendation(int value) {
        return switch (value) {
            case 10 -> Say.say("surveys.recommendation.10");
            case 0 -> Say.say("surveys.recommendation.0");
            default -> Integer.toString(value);
        };
    }
}
