package se.framsteg.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import se.framsteg.organisations.OrganisationNumber;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortPlan;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Criteria;
import se.framsteg.programmes.ProgrammePlan;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Say;
import se.framsteg.shell.Secret;
import se.framsteg.shell.forms.FormKey;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;

/** Applications as the public form sends them, each of another company, from another network, with a key of its own. */
final class Applying {
    private final AtomicInteger next = new AtomicInteger();
    private final String path;

    private Applying(String path) {
        this.path = path;
    }

    /** To a round that is open today, of a programme made for it. */
    static Applying to(ApplicationContext house, Region region, Manager by) {
        LocalDate today = LocalDate.now(Say.STOCKHOLM);
        return Tenancy.within(region.id(), () -> {
            var plan = new ProgrammePlan(
                    "Påhittad ansökan " + UUID.randomUUID(), "", "", today.minusDays(1), today.plusMonths(6), 6);
            var programme = house.getBean(Programmes.class).create(by, plan);
            var cohort = house.getBean(Cohorts.class)
                    .plan(
                            by,
                            programme,
                            new CohortPlan("Alla", 25, today, today.plusDays(30), Criteria.USUAL, List.of()));
            return new Applying("/%s/apply/%s/".formatted(region.slug(), cohort.slug()));
        });
    }

    HttpRequest request() {
        int number = next.incrementAndGet();
        Map<String, String> fields = Map.ofEntries(
                Map.entry("key", FormKey.current()),
                Map.entry("number", number(number).formatted()),
                Map.entry("company", "Påhittat företag " + number),
                Map.entry("municipality", "0680"),
                Map.entry("employees", "12"),
                Map.entry("turnover", "14,5 mkr"),
                Map.entry("balance", "6 200 000"),
                Map.entry("group", "no"),
                Map.entry("name", "Anna Berg"),
                Map.entry("address", "anna." + number + "@pahittat.example"),
                Map.entry("phone", "070-123 45 67"),
                Map.entry("why", "Kunderna frågar"));
        String body = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(Served.at(path + Secret.token()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "X-Forwarded-For",
                        "203.%d.%d.%d".formatted(number >> 16 & 255, number >> 8 & 255, number & 255))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static OrganisationNumber number(int place) {
        String nine = "552%06d".formatted(place);
        for (int digit = 0; digit < 10; digit++) {
            var number = OrganisationNumber.parse(nine + digit);
            if (number.isPresent()) {
                return number.get();
            }
        }
        throw new IllegalStateException(nine);
    }
}
