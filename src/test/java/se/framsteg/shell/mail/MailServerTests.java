package se.framsteg.shell.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.TestDatabase;
import se.framsteg.shell.InBoth;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.site.Looks;
import se.framsteg.site.OwnFunder;
import se.framsteg.site.OwnLook;
import se.framsteg.site.PlainPicture;
import se.framsteg.world.Someone;

@SpringBootTest(properties = {"db-scheduler.polling-interval=200ms", "framsteg.address=https://framsteg.example"})
@DirtiesContext
class MailServerTests {
    static final int PORT = freePort();

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> PORT);
    }

    @Autowired
    Mails mails;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Looks looks;

    @Autowired
    ApplicationContext house;

    @Autowired
    TransactionTemplate transactions;

    GreenMail server;
    String address;

    @BeforeEach
    void a_server_not_yet_running() {
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        address = UUID.randomUUID() + "@bolaget.example";
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_letter_reaches_its_reader_from_a_person_who_can_be_answered() throws Exception {
        server.start();
        mails.post(letter(Kind.RECEIPT)
                .say("Nu är ni anmälda & klara <här>.")
                .link("Öppna er sida", "/home")
                .madeFromSample(true));
        await(() -> server.getReceivedMessages().length == 1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Tack för er anmälan");
        assertThat(((InternetAddress) message.getReplyTo()[0]).getAddress()).isEqualTo("anna.berg@region.example");
        assertThat(((InternetAddress) message.getFrom()[0]).getPersonal()).isEqualTo("Anna Berg");
        String whole = GreenMailUtil.getWholeMessage(message);
        assertThat(whole).contains("multipart/alternative").contains("Auto-Submitted: auto-generated");
        var parts = (jakarta.mail.Multipart) message.getContent();
        String text = textIn(parts, "text/plain");
        assertThat(text)
                .contains("Exempel med påhittade företag, inte regionens uppgifter")
                .contains("Hej Kim Åström!")
                .contains("https://framsteg.example/home");
        assertThat(textIn(parts, "text/html"))
                .contains("anmälda &amp; klara &lt;här&gt;")
                .contains("href=\"https://framsteg.example/home\"");
        await(() -> state().equals("SENT"));
    }

    @Test
    void a_regions_letters_carry_its_name_its_logo_and_its_funders_words_and_no_others_do() throws Exception {
        server.start();
        var maja = Someone.managing(house, "vasternorrland", "Maja Lind");
        byte[] png = png();
        Tenancy.within(maja.region().id(), () -> {
            looks.draft(
                    maja.asManager(),
                    new OwnLook(
                            null,
                            new PlainPicture(png, 12, 8),
                            new InBoth("Grön näckros", "A green lily"),
                            new OwnFunder(null, new InBoth("", ""), new InBoth("Medfinansieras av EU", "")),
                            true,
                            Map.of(),
                            0));
            looks.show(
                    maja.asManager(),
                    looks.draft(maja.region().id()).orElseThrow().version());
        });
        Tenancy.within(maja.region().id(), () -> mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda.")));
        await(() -> server.getReceivedMessages().length == 1);
        var parts = (jakarta.mail.Multipart) server.getReceivedMessages()[0].getContent();
        assertThat(textIn(parts, "text/plain")).endsWith("Region Västernorrland\r\nMedfinansieras av EU\r\n");
        String html = textIn(parts, "text/html");
        assertThat(html).contains("Region Västernorrland", "alt=\"Grön näckros\"", "Medfinansieras av EU");
        String named = html.replaceAll("(?s).*src=\"cid:([^\"]+)\".*", "$1");
        var picture = picture(parts);
        assertThat(picture.getContentID()).isEqualTo("<%s>".formatted(named));
        assertThat(picture.getDisposition()).isEqualTo("inline");
        assertThat(picture.getInputStream().readAllBytes()).isEqualTo(png);
        var other = Someone.managing(house, "gotland", "Olle Ö");
        Tenancy.within(
                other.region().id(), () -> mails.post(letter(Kind.RECEIPT).say("Hos de andra.")));
        await(() -> server.getReceivedMessages().length == 2);
        assertThat(textIn((jakarta.mail.Multipart) server.getReceivedMessages()[1].getContent(), "text/html"))
                .contains("Region Gotland")
                .doesNotContain("<img", "Medfinansieras");
        mails.post(letter(Kind.SIGN_IN).say("Logga in."));
        await(() -> server.getReceivedMessages().length == 3);
        assertThat(textIn((jakarta.mail.Multipart) server.getReceivedMessages()[2].getContent(), "text/html"))
                .doesNotContain("<img", "Region ");
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(24, 16, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    /** The only one in the letter. */
    private static MimeBodyPart picture(jakarta.mail.Multipart parts) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = (MimeBodyPart) parts.getBodyPart(i);
            if (part.isMimeType("image/png")) {
                return part;
            }
            if (part.isMimeType("multipart/related")) {
                return picture((jakarta.mail.Multipart) part.getContent());
            }
        }
        throw new AssertionError("No picture");
    }

    @Test
    void what_one_may_do_without_says_where_to_stop_it_and_what_is_necessary_says_why() throws Exception {
        server.start();
        UUID person = UUID.randomUUID();
        mails.post(letter(Kind.INFORMING).say("Kom gärna.").optional(Topic.MESSAGES, person));
        await(() -> server.getReceivedMessages().length == 1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        String stop = message.getHeader("List-Unsubscribe")[0].replaceAll("\\s", "");
        assertThat(stop).matches("<https://framsteg\\.example/mail/[^>]+>");
        assertThat(textIn((jakarta.mail.Multipart) message.getContent(), "text/plain"))
                .contains("Vill du slippa sådana meddelanden?", stop.substring(1, stop.length() - 1));
        mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
        await(() -> server.getReceivedMessages().length == 2);
        MimeMessage necessary = server.getReceivedMessages()[1];
        assertThat(necessary.getHeader("List-Unsubscribe")).isNull();
        assertThat(textIn((jakarta.mail.Multipart) necessary.getContent(), "text/plain"))
                .contains("som kvitto", "går inte att välja bort");
    }

    @Test
    void what_a_letter_says_to_a_calendar_comes_along_as_it_was_said() throws Exception {
        server.start();
        String event = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Träff på ön\r\nEND:VCALENDAR\r\n";
        mails.post(letter(Kind.INVITATION).say("Välkommen.").inCalendar(new CalendarPart("REQUEST", event)));
        await(() -> server.getReceivedMessages().length == 1);
        var parts = (jakarta.mail.Multipart) server.getReceivedMessages()[0].getContent();
        assertThat(textIn(parts, "text/plain")).contains("Välkommen.");
        assertThat(textIn(parts, "text/calendar")).isEqualTo(event);
        assertThat(GreenMailUtil.getWholeMessage(server.getReceivedMessages()[0]))
                .containsPattern("text/calendar;\\s+charset=UTF-8;\\s+method=REQUEST")
                .contains("filename=invite.ics");
    }

    @Test
    void a_letter_waits_while_the_server_is_down_and_goes_once_when_it_is_up() {
        mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
        await(() -> tries() >= 1);
        assertThat(state()).isEqualTo("WAITING");
        server.start();
        await(() -> server.getReceivedMessages().length >= 1);
        await(() -> state().equals("SENT"));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void an_address_that_is_refused_is_given_up_at_once_and_told_until_a_letter_arrives() throws Exception {
        try (var refusing = new RefusingServer(PORT, "550 5.1.1 No such user here")) {
            mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
            await(() -> state().equals("GIVEN_UP"));
            assertThat(refusing.asked).hasValue(1);
        }
        assertThat(mails.undelivered(List.of(address, "annan@bolaget.example")))
                .containsOnlyKeys(address)
                .hasEntrySatisfying(address, each -> assertThat(each.problem()).isEqualTo(Undelivered.Problem.REFUSED));
        server.start();
        mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
        await(() -> mails.undelivered(List.of(address)).isEmpty());
    }

    @Test
    void a_letter_that_no_server_takes_in_time_is_given_up_and_told() {
        mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda.").worth(Duration.ofSeconds(1)));
        await(() -> state().equals("GIVEN_UP"));
        assertThat(mails.undelivered(List.of(address)))
                .hasEntrySatisfying(
                        address, each -> assertThat(each.problem()).isEqualTo(Undelivered.Problem.TOO_LATE));
        mails.free(address);
        assertThat(mails.undelivered(List.of(address))).isEmpty();
    }

    @Test
    void an_address_that_is_refused_for_the_moment_is_tried_again() throws Exception {
        try (var refusing = new RefusingServer(PORT, "451 4.7.1 Greylisted, try again later")) {
            mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
            await(() -> tries() >= 1);
            assertThat(refusing.asked).hasPositiveValue();
        }
        assertThat(state()).isEqualTo("WAITING");
        server.start();
        await(() -> state().equals("SENT"));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_letter_sent_twice_because_a_node_was_killed_is_known_to_be_the_same() throws Exception {
        server.start();
        mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
        await(() -> state().equals("SENT"));
        UUID id = one("select id from shell.outgoing_mail where recipient_address = ?", UUID.class);
        assertThat(server.getReceivedMessages()[0].getMessageID()).startsWith("<" + id + "@");
        postman.deliver(id);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nothing_is_left_of_what_a_letter_said_once_it_is_sent() {
        server.start();
        mails.post(letter(Kind.SIGN_IN).code("123456"));
        await(() -> state().equals("SENT"));
        assertThat(one("select content is null from shell.outgoing_mail where recipient_address = ?", Boolean.class))
                .isTrue();
    }

    @Test
    void a_letter_of_a_transaction_that_failed_was_never_posted() throws Exception {
        server.start();
        transactions.executeWithoutResult(status -> {
            mails.post(letter(Kind.RECEIPT).say("Nu är ni anmälda."));
            status.setRollbackOnly();
        });
        Thread.sleep(600);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_withheld_letter_is_not_sent() throws Exception {
        server.start();
        mails.withhold(letter(Kind.SIGN_IN).code("123456"));
        Thread.sleep(600);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state()).isEqualTo("WITHHELD");
    }

    private Letter letter(Kind kind) {
        return Letter.of(
                kind,
                new Recipient("Kim Åström", address, Lang.SV),
                new Sender("Anna Berg", "anna.berg@region.example"),
                "Tack för er anmälan");
    }

    private String state() {
        return one("select state from shell.outgoing_mail where recipient_address = ?", String.class);
    }

    private int tries() {
        return one("select tries from shell.outgoing_mail where recipient_address = ?", Integer.class);
    }

    private <T> T one(String sql, Class<T> type) {
        try (var connection = TestDatabase.access().asOwner();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, address);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1, type);
            }
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String textIn(jakarta.mail.Multipart parts, String type) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            var part = parts.getBodyPart(i);
            if (part.isMimeType(type)) {
                return new String(part.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
            if (part.getContent() instanceof jakarta.mail.Multipart inner) {
                String found = textIn(inner, type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(Duration.ofSeconds(40));
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Waited too long");
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
