package se.framsteg.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.HouseTest;
import se.framsteg.programmes.participation.CourseWorld;
import se.framsteg.programmes.participation.ParticipationChanges;
import se.framsteg.shell.Say;
import se.framsteg.shell.mail.Choices;
import se.framsteg.shell.mail.KeptLetter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Topic;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;
import se.framsteg.world.Undeliverable;

/** One letter in the morning of a working day, with what is new and nothing else. */
@HouseTest
class MorningTests {
    @Autowired
    ApplicationContext house;

    @Autowired
    Mails mails;

    @Autowired
    Members members;

    Region region;
    Someone maja;

    @BeforeEach
    void a_manager() {
        maja = Someone.managing(house, "jamtland-harjedalen", "Maja Lind");
        region = maja.region();
    }

    @Test
    void it_comes_at_seven_by_the_clock_on_the_wall_on_both_sides_of_a_change() {
        var source = news("Plåt AB har anmält sig.");
        assertThat(sentTo(source, "2027-03-25T05:59:00Z"))
                .as("a Thursday in winter time, 6.59")
                .isZero();
        assertThat(sentTo(source, "2027-03-25T06:00:00Z")).isEqualTo(1);
        assertThat(sentTo(source, "2027-03-30T04:59:00Z"))
                .as("summer time, the day after Easter, 6.59")
                .isZero();
        assertThat(sentTo(source, "2027-03-30T05:00:00Z")).isEqualTo(1);
        assertThat(sentTo(source, "2027-10-29T05:00:00Z"))
                .as("the last Friday of summer time")
                .isEqualTo(1);
        assertThat(sentTo(source, "2027-11-01T05:30:00Z"))
                .as("winter time again, 6.30")
                .isZero();
        assertThat(sentTo(source, "2027-11-01T06:00:00Z")).isEqualTo(1);
    }

    @Test
    void free_days_are_left_in_peace_and_so_is_the_afternoon() {
        var source = news("Plåt AB har anmält sig.");
        for (String free : List.of(
                "2027-03-26T07:00:00Z/Good Friday",
                "2027-03-27T07:00:00Z/Saturday",
                "2027-03-29T06:00:00Z/Easter Monday")) {
            String day = free.substring(0, 20);
            assertThat(sentTo(source, day)).as(free).isZero();
        }
        assertThat(sentTo(source, "2027-03-30T10:00:00Z")).as("noon").isZero();
    }

    @Test
    void nothing_new_is_no_letter_and_each_gets_one_a_day() {
        assertThat(sentTo(null, "2027-04-05T06:00:00Z")).isZero();
        var source = news("Plåt AB har anmält sig.");
        assertThat(sentTo(source, "2027-04-06T06:00:00Z")).isEqualTo(1);
        assertThat(sentTo(source, "2027-04-06T06:05:00Z")).isZero();
        assertThat(letters()).first().satisfies(letter -> {
            assertThat(letter.written().subject()).startsWith("En sak väntar på dig i");
            assertThat(letter.written().text())
                    .contains(
                            "Plåt AB har anmält sig. Telefon: 070-123 45 67", "/jamtland-harjedalen/manage", "/mail/");
        });
    }

    @Test
    void what_waits_for_somebody_else_is_told_and_not_counted() {
        var own = new MorningNews.Item("Plåt AB har anmält sig.", "", "/a");
        var others = new MorningNews.Item("Rör AB har inte svarat än.", "", "/b", false);
        sentTo(
                (by, _, _) -> by.person().equals(maja.person()) ? List.of(own, others) : List.of(),
                "2027-04-13T06:00:00Z");
        assertThat(letters()).first().satisfies(letter -> {
            assertThat(letter.written().subject()).startsWith("En sak väntar på dig i");
            assertThat(letter.written().text()).contains("Rör AB har inte svarat än.");
        });
        sentTo((by, _, _) -> by.person().equals(maja.person()) ? List.of(others) : List.of(), "2027-04-14T06:00:00Z");
        assertThat(letters().stream().map(letter -> letter.written().subject()))
                .anyMatch(subject -> subject.startsWith("Nytt i Region"));
    }

    @Test
    void two_nodes_at_once_write_once() throws Exception {
        var source = news("Plåt AB har anmält sig.");
        Callable<Integer> one = () -> sentTo(source, "2027-04-07T06:00:00Z");
        try (var threads = Executors.newFixedThreadPool(2)) {
            int sum = 0;
            for (var done : threads.invokeAll(List.of(one, one))) {
                sum += done.get();
            }
            assertThat(sum).isEqualTo(1);
        }
        assertThat(letters()).hasSize(1);
    }

    @Test
    void whoever_does_not_want_it_is_not_written_to() {
        house.getBean(Choices.class).stop(maja.person().value(), Topic.MORNING);
        sentTo(news("Plåt AB har anmält sig."), "2027-04-08T06:00:00Z");
        assertThat(letters()).isEmpty();
    }

    @Test
    void a_monday_tells_of_the_weekend() {
        var asked = new java.util.ArrayList<Instant>();
        MorningNews source = (by, _, since) -> {
            if (by.person().equals(maja.person())) {
                asked.add(since);
            }
            return List.of();
        };
        sentTo(source, "2027-04-09T05:10:00Z");
        sentTo(source, "2027-04-12T05:00:00Z");
        assertThat(asked).containsExactly(Instant.parse("2027-04-08T05:10:00Z"), Instant.parse("2027-04-09T05:10:00Z"));
    }

    @Test
    void what_the_modules_know_is_for_whom_it_concerns() {
        var world = new CourseWorld(house, "jamtland-harjedalen");
        world.round("Hösten", world.today.minusDays(2), 5);
        UUID promoter = world.promoter("Tillväxt AB");
        UUID metal = world.company("Plåt AB", "Hösten", "accepted", promoter);
        UUID pipes = world.company("Rör AB", "Hösten", "accepted", null);
        Someone anna = world.person(Role.LEAD, metal, "Anna Berg");
        Someone petra = world.person(Role.PROMOTER, promoter, "Petra Palm");
        world.run(() -> house.getBean(ParticipationChanges.class)
                .pause(world.manager(), world.programme.id(), pipes, "Flytt", world.today.minusDays(1)));
        Undeliverable.make(members.find(anna.person()).orElseThrow().address());
        List<String> managers = news(world.manager());
        assertThat(managers).anyMatch(item -> item.startsWith("Ring Rör AB:"));
        assertThat(managers).anyMatch(item -> item.startsWith("Mejl till Anna Berg på Plåt AB kommer inte fram"));
        List<String> promoters = news(petra.asPromoter(promoter));
        assertThat(promoters).hasSize(1).first().asString().startsWith("Mejl till Anna Berg");
    }

    private List<String> news(Advisor by) {
        return Tenancy.within(
                region.id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> house.getBeanProvider(MorningNews.class)
                                .orderedStream()
                                .flatMap(source ->
                                        source.news(by, region, Instant.now().minusSeconds(86_400 * 3)).stream())
                                .map(MorningNews.Item::says)
                                .toList()));
    }

    /** News for Maja alone, with a number to call. */
    private MorningNews news(String says) {
        return (by, _, _) -> by.person().equals(maja.person())
                ? List.of(new MorningNews.Item(says, "+46701234567", "/jamtland-harjedalen/manage"))
                : List.of();
    }

    private int sentTo(MorningNews source, String moment) {
        var clock = Clock.fixed(Instant.parse(moment), Say.STOCKHOLM);
        var beans = new org.springframework.beans.factory.support.StaticListableBeanFactory();
        if (source != null) {
            beans.addBean("news", source);
        }
        ObjectProvider<MorningNews> sources = beans.getBeanProvider(MorningNews.class);
        var morning = new Morning(house.getBean(JdbcClient.class), sources, house.getBean(MorningLetters.class), clock);
        return Tenancy.within(
                region.id(), () -> house.getBean(TransactionTemplate.class).execute(_ -> morning.send(region)));
    }

    private List<KeptLetter> letters() {
        String address = members.find(maja.person()).orElseThrow().address();
        return mails.kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .toList();
    }
}
