package se.framsteg.bench;

import java.io.IOException;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.Framsteg;
import se.framsteg.shell.Lang;
import se.framsteg.shell.mail.Kind;
import se.framsteg.shell.mail.Letter;
import se.framsteg.shell.mail.Mails;
import se.framsteg.shell.mail.Recipient;
import se.framsteg.shell.mail.Sender;

/** Ten thousand letters through the outbox to a mail server on this machine: how long, and whether memory grows. */
final class Letters {
    private static final int BATCH = 1_000;
    private static final int ALL = 10_000;

    private Letters() {}

    static void measure(Map<String, Object> settings) throws IOException, InterruptedException {
        try (var sink = new MailSink()) {
            settings.put("db-scheduler.enabled", "true");
            settings.put("spring.mail.host", "127.0.0.1");
            settings.put("spring.mail.port", sink.port());
            var application = new SpringApplication(Framsteg.class);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setDefaultProperties(settings);
            try (var house = application.run()) {
                var mails = house.getBean(Mails.class);
                var transactions = house.getBean(TransactionTemplate.class);
                System.out.printf("%n| letters sent | seconds | heap in use, MB |%n|---:|---:|---:|%n");
                long begun = System.nanoTime();
                for (int sent = 0; sent < ALL; sent += BATCH) {
                    int from = sent;
                    transactions.executeWithoutResult(status ->
                            IntStream.range(from, from + BATCH).forEach(number -> mails.post(letter(number))));
                    while (sink.taken.get() < from + BATCH) {
                        Thread.sleep(50);
                    }
                    System.out.printf(
                            "| %d | %.0f | %d |%n", from + BATCH, (System.nanoTime() - begun) / 1e9, heapMb());
                }
            }
        }
    }

    private static Letter letter(int number) {
        return Letter.of(
                        Kind.RECEIPT,
                        new Recipient("Kim Åström", "kim%d@bolaget.example".formatted(number), Lang.SV),
                        new Sender("Anna Berg", "anna.berg@region.example"),
                        "Tack för er anmälan")
                .say("Vi har tagit emot er anmälan. Ni får besked inom tio arbetsdagar.")
                .link("Se er anmälan", "/jonkoping");
    }

    private static long heapMb() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) >> 20;
    }
}
