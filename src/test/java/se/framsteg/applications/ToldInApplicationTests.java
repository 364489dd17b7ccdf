package se.framsteg.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.HouseTest;
import se.framsteg.people.web.Browser;
import se.framsteg.programmes.AidSetting.Granter;
import se.framsteg.shell.Secret;
import se.framsteg.shell.mail.Mails;
import se.framsteg.world.UnusedNumber;

@HouseTest
class ToldInApplicationTests {
    private static final Pattern LINK = Pattern.compile("http://[^/]+(/jonkoping/aid/\\S+)");

    @Autowired
    ApplicationContext house;

    @Autowired
    MockMvcTester server;

    @Test
    void a_declaration_begins_with_the_owned_companies_that_the_application_told_of() {
        var world = new ApplicationsWorld(house, "jonkoping");
        Opening opening = world.opening(5, Granter.REGION);
        String address = "anna-" + UUID.randomUUID() + "@plat.example";
        String token = Secret.token();
        Application plat =
                world.applied(opening, world.sent(UnusedNumber.next(), Application.Role.COMPANY, address), token);
        world.in(() -> {
            var applications = house.getBean(Applications.class);
            Applicant by = applications.holder(opening.region().id(), token).orElseThrow();
            applications.relate(by, List.of(related("Dotter AB", 60), related("Partner AB", 30)));
            return 0;
        });
        world.decide(opening, Verb.ACCEPT, plat);

        String page = Browser.html(new Browser(server).get(linkTo(address)));
        assertThat(page)
                .contains("De företag ni berättade om i er anmälan är ifyllda", "value=\"Dotter AB\"")
                .doesNotContain("Partner AB");
    }

    private static Related related(String name, int share) {
        return new Related(name, share, new Accounts(3, new BigDecimal(1_000_000), new BigDecimal(500_000)));
    }

    private String linkTo(String address) {
        return house.getBean(Mails.class).kept().stream()
                .filter(letter -> letter.recipientAddress().equals(address))
                .map(letter -> LINK.matcher(letter.written().text()))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElseThrow();
    }
}
