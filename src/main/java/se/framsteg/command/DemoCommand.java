package se.framsteg.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.AuditorPasses;
import se.framsteg.people.Invitation;
import se.framsteg.people.Invitations;
import se.framsteg.people.Manager;
import se.framsteg.people.NewPass;
import se.framsteg.people.PassLink;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.workbook.ImportReport;
import se.framsteg.workbook.Imports;
import se.framsteg.workbook.NamedRegion;

@Command(
        name = "demo",
        description = "Shows Framsteg on this machine with made-up companies; everything begins anew each time.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "hallbarhetsutbildning-2020.xlsx";

    @Mixin
    Place place = new Place();

    @Option(names = "--port", description = "Port to listen on (default: 8080; 0 takes a free one).")
    int port = 8080;

    @Option(names = "--today", paramLabel = "DATE", description = "The day it is, as 2026-11-24.")
    String today = "";

    @Override
    public Integer call() throws IOException {
        var data = place.folder(Path.of(".framsteg", "demo"));
        Purpose.DEMO.claim(data);
        try (House house = House.fresh(data)) {
            ApplicationContext application = house.serve(Map.of(
                    "framsteg.mode",
                    "demo",
                    "framsteg.today",
                    today,
                    "server.port",
                    port,
                    "server.address",
                    "127.0.0.1"));
            fill(application, "http://localhost:" + ServeCommand.portOf(application));
            house.untilStopped();
            return 0;
        }
    }

    /** The sample is gone before the demo is: whoever ends it with Ctrl-C leaves nothing lying. */
    private void fill(ApplicationContext application, String site) throws IOException {
        Path sample = sample();
        try {
            Region region = application
                    .getBean(RegionDirectory.class)
                    .named(NamedRegion.in(sample).orElseThrow())
                    .orElseThrow();
            Tenancy.within(region.id(), () -> fill(application, region, sample, site));
        } finally {
            Files.deleteIfExists(sample);
            Files.deleteIfExists(sample.getParent());
        }
    }

    private void fill(ApplicationContext application, Region region, Path sample, String site) {
        Manager by = Manager.operator(region.id());
        ImportReport report;
        try (var bar = new ImportBar(Path.of(SAMPLE))) {
            report = application.getBean(Imports.class).run(by, sample, false, false, bar);
        }
        Programme programme = application
                .getBean(Programmes.class)
                .find(by, Objects.requireNonNull(report.slug()))
                .orElseThrow();
        application.getBean(Publications.class).publish(by, programme);
        Cohort open = new DemoRound(application).open(by, programme);
        new DemoPromoter(application).ask(by, region, open);
        new DemoContact(application).tell(by);
        Programme course = new DemoCourse(application).begin(by, region, programme);
        new DemoFlows(application).write(by);
        new DemoExchanges(application, by).write();
        new DemoContacts(application).write(by);
        new DemoEarlier(application).tell(by, region, programme);
        new DemoDay(application, by, region).write(course);
        Invitation manager = application
                .getBean(Invitations.class)
                .invite(by, "programansvarig@region.example", "Maja Modig", Lang.SV);
        new DemoVoices(application, region).tell();
        PassLink auditor = application
                .getBean(AuditorPasses.class)
                .issue(
                        by,
                        region,
                        new NewPass(
                                "Greta Granskare",
                                "granskare@finansiaren.example",
                                Lang.SV,
                                programme.id().value(),
                                LocalDate.now(application.getBean(Clock.class)).plusDays(30)));
        System.out.printf(
                """

                Framsteg visar ett exempel med påhittade företag. Ctrl-C avslutar.
                Framsteg shows an example with made-up companies. Ctrl-C ends it.

                Programansvarig / programme manager (en gång / once):
                  %s%s
                Granskare / auditor (i trettio dagar / for thirty days):
                  %s%s
                Främjarens länk finns bland mejlen / the promoter's link is among the mails.
                Coachen (%s), ett företags kontaktperson (%s)
                och en vars styrelse har antagit sin plan (%s)
                loggar in med sin adress, brevet finns bland mejlen / sign in with their address:
                  %s/signin
                Mejl som skulle ha skickats / mail that would have been sent:
                  %s/outbox
                Regionens sida / the region's page:
                  %s/%s
                Anmälan till en öppen omgång / applying to an open round:
                  %s/%s/apply/%s
                Resultat / results:
                  %s/%s/%s
                """,
                site,
                manager.path(),
                site,
                auditor.path(),
                DemoCourse.COACH.address(),
                DemoCompany.all().getFirst().lead().address(),
                DemoEarlier.lead().address(),
                site,
                site,
                site,
                region.slug(),
                site,
                region.slug(),
                open.slug(),
                site,
                region.slug(),
                programme.slug());
    }

    /** The sample as a file, as people have it. */
    private static Path sample() throws IOException {
        Path file = Files.createTempDirectory("framsteg").resolve(SAMPLE);
        try (InputStream packed = DemoCommand.class.getResourceAsStream("/samples/" + SAMPLE)) {
            Files.write(file, Objects.requireNonNull(packed, SAMPLE).readAllBytes());
        }
        return file;
    }
}
