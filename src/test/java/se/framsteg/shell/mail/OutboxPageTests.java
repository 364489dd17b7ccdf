package se.framsteg.shell.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.framsteg.shell.Lang;

@SpringBootTest(properties = "framsteg.mode=dev")
@AutoConfigureMockMvc
@DirtiesContext
class OutboxPageTests {
    @Autowired
    MockMvcTester server;

    @Autowired
    Mails mails;

    @Test
    void shows_in_development_what_would_have_been_sent_with_links_that_can_be_followed() {
        mails.post(Letter.of(
                        Kind.INVITATION,
                        new Recipient("Kim <Ek>", "kim@bolaget.example", Lang.SV),
                        new Sender("Anna Berg", "anna.berg@region.example"),
                        "Välkommen")
                .link("Öppna", "/home"));
        assertThat(server.get().uri("/outbox"))
                .hasStatusOk()
                .bodyText()
                .contains("Utkorgen", "Välkommen", "Kim &lt;Ek&gt;", "href=\"http://localhost:8080/home\"");
    }
}
