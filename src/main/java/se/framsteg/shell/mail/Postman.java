package se.framsteg.shell.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.Faces;
import se.framsteg.shell.Implementations;
import se.framsteg.shell.mail.Undelivered.Problem;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Takes one letter from the outbox to the mail server. Reading and noting are transactions of their own, so none stands
 * open while the server is spoken to. Stopped in between, the letter goes once more, under the same message id.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {
    private final Outbox outbox;
    private final JavaMailSender server;
    private final MailSettings settings;
    private final TransactionTemplate transactions;
    private final Clock clock;
    private final Implementations<Faces> faces;

    Postman(
            Outbox outbox,
            JavaMailSender server,
            MailSettings settings,
            TransactionTemplate transactions,
            Clock clock,
            ObjectProvider<Faces> faces) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
        this.faces = new Implementations<>(faces);
    }

    /** @throws MailException when it must be tried again */
    void deliver(UUID id) {
        var waiting = transactions.execute(status -> outbox.waiting(id));
        if (waiting.isEmpty()) {
            return;
        }
        Outbox.Waiting letter = waiting.get();
        if (letter.worthUntil().isBefore(clock.instant())) {
            transactions.executeWithoutResult(status -> outbox.giveUp(id, Problem.TOO_LATE));
            return;
        }
        try {
            server.send(message(letter));
        } catch (MailException e) {
            if (isRefusedForGood(e)) {
                transactions.executeWithoutResult(status -> outbox.giveUp(id, Problem.REFUSED));
                return;
            }
            String problem = e.getClass().getSimpleName();
            transactions.executeWithoutResult(status -> outbox.failed(id, problem));
            throw e;
        }
        transactions.executeWithoutResult(status -> outbox.sent(id, clock.instant()));
    }

    /** The server says no to this address, and would tomorrow: a reply of 5yz to RCPT (RFC 5321, 4.2.1). */
    private static boolean isRefusedForGood(MailException failure) {
        if (!(failure instanceof MailSendException sending)) {
            return false;
        }
        return Stream.of(sending.getMessageExceptions())
                .flatMap(problem -> Stream.iterate(
                        problem,
                        Objects::nonNull,
                        each -> each instanceof MessagingException chained ? chained.getNextException() : null))
                .anyMatch(each -> each instanceof SMTPAddressFailedException address && address.getReturnCode() >= 500);
    }

    private MimeMessage message(Outbox.Waiting letter) {
        try {
            WrittenLetter written = outbox.open(letter.content());
            var message = new LetterMessage(server.createMimeMessage(), letter.id(), settings.from());
            var helper = new MimeMessageHelper(message, true, "UTF-8");
            helper.setFrom(settings.from(), letter.senderName());
            helper.setReplyTo(new InternetAddress(letter.replyTo(), letter.senderName(), "UTF-8"));
            helper.setTo(new InternetAddress(letter.recipientAddress(), letter.recipientName(), "UTF-8"));
            helper.setSubject(written.subject());
            helper.setText(written.text(), written.html());
            addPictures(helper, written);
            addCalendars(helper, written.calendars());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (written.stop() != null) {
                message.setHeader("List-Unsubscribe", "<" + written.stop() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return message;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The letter could not be put in an envelope", e);
        }
    }

    /** Those that its text names and the region still has; in place of another stands what it showed. */
    private void addPictures(MimeMessageHelper helper, WrittenLetter written) throws MessagingException {
        UUID region = written.region();
        if (region == null) {
            return;
        }
        var pictures = new LinkedHashMap<String, byte[]>();
        faces.stream()
                .map(each -> each.of(new RegionId(region)))
                .flatMap(LetterFoot::pictures)
                .forEach(picture -> pictures.put(LetterFoot.id(picture), picture.png()));
        for (var picture : pictures.entrySet()) {
            if (written.html().contains("cid:" + picture.getKey())) {
                helper.addInline(picture.getKey(), new ByteArrayResource(picture.getValue()), "image/png");
            }
        }
    }

    /** Several as files, each by itself: mail programs take the first of several that stand beside the text, or of one file. */
    private static void addCalendars(MimeMessageHelper helper, List<CalendarPart> calendars) throws MessagingException {
        if (calendars.size() == 1) {
            addCalendar(helper, calendars.getFirst());
            return;
        }
        for (int number = 0; number < calendars.size(); number++) {
            helper.addAttachment("invite-%d.ics".formatted(number + 1), source(calendars.get(number)));
        }
    }

    private static ByteArrayDataSource source(CalendarPart calendar) {
        return new ByteArrayDataSource(
                calendar.content().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + calendar.method());
    }

    /** Twice, as mail programs want it: beside the text for those that know calendars, as a file for those that do not. */
    private static void addCalendar(MimeMessageHelper helper, CalendarPart calendar) throws MessagingException {
        try {
            var related = (MimeMultipart) helper.getMimeMultipart();
            var alternatives = (MimeMultipart) related.getBodyPart(0).getContent();
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(source(calendar)));
            alternatives.addBodyPart(part);
            var bytes = new ByteArrayResource(calendar.content().getBytes(StandardCharsets.UTF_8));
            helper.addAttachment("invite.ics", bytes, "application/ics");
        } catch (IOException e) {
            throw new MessagingException("The calendar part could not be put in", e);
        }
    }

    /** A message whose id comes from its letter, so that a second copy is known to be one. */
    private static final class LetterMessage extends MimeMessage {
        private final String id;

        LetterMessage(MimeMessage blank, UUID letter, String from) throws MessagingException {
            super(blank.getSession());
            this.id = "<%s@%s>".formatted(letter, from.substring(from.indexOf('@') + 1));
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
