package se.framsteg.messages;

import static se.framsteg.shell.Say.number;
import static se.framsteg.shell.Say.say;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A reason to write, by which companies are chosen in one press: {@code week-3}, {@code away}, {@code round-…}. */
public record Reason(String code, String says, List<UUID> companies) {
    /** Those that at least one company is chosen by, the most general first. */
    public static List<Reason> among(List<Company> companies) {
        Map<String, UUID> rounds = new TreeMap<>();
        companies.stream()
                .filter(company -> company.cohortId() != null && company.cohort() != null)
                .forEach(company -> rounds.put(company.cohort(), company.cohortId()));
        Stream<Reason> all = Stream.of(of("all", say("messages.reason.all"), companies, _ -> true));
        Stream<Reason> own = rounds.entrySet().stream()
                .map(round -> of(
                        "round-" + round.getValue(),
                        say("messages.reason.round", round.getKey()),
                        companies,
                        company -> round.getValue().equals(company.cohortId())));
        Stream<Reason> weeks = companies.stream()
                .flatMap(company -> company.missingWeeks().stream())
                .distinct()
                .sorted()
                .map(week -> of(
                        "week-" + week,
                        say("messages.reason.week", number(week)),
                        companies,
                        company -> company.missingWeeks().contains(week)));
        Stream<Reason> others = Stream.of(
                of("away", say("messages.reason.away"), companies, Company::away),
                of("unsigned", say("messages.reason.unsigned"), companies, Company::unsigned));
        return Stream.of(all, rounds.size() > 1 ? own : Stream.<Reason>empty(), weeks, others)
                .flatMap(each -> each)
                .filter(reason -> !reason.companies().isEmpty())
                .toList();
    }

    private static Reason of(String code, String says, List<Company> companies, Predicate<Company> chosen) {
        return new Reason(
                code, says, companies.stream().filter(chosen).map(Company::id).toList());
    }
}
