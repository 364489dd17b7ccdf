package se.framsteg.site.web;

import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.Cohorts;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.PublicAddress;
import se.framsteg.shell.mail.MailSettings;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.site.web.Feed.Entry;
import se.framsteg.voices.PublishedVoice;

/** What a region has published, for other programs: a feed to follow, and a description of its open data to harvest. */
@Controller
@WithoutTransaction
class AtomController {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Cohorts cohorts;
    private final Publications publications;
    private final PublicVoices voices;
    private final MailSettings mail;
    private final PublicAddress address;
    private final Clock clock;

    AtomController(
            FrozenPages pages,
            PublicReading reading,
            RegionDirectory regions,
            Programmes programmes,
            Cohorts cohorts,
            Publications publications,
            PublicVoices voices,
            MailSettings mail,
            PublicAddress address,
            Clock clock) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.programmes = programmes;
        this.cohorts = cohorts;
        this.publications = publications;
        this.voices = voices;
        this.mail = mail;
        this.address = address;
        this.clock = clock;
    }

    @GetMapping("/{region}/feed.atom")
    void feed(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> {
            List<Entry> entries = reading.in(region.id(), () -> entries(region));
            Instant begun = clock.instant().truncatedTo(ChronoUnit.DAYS);
            return Body.text("application/atom+xml", new Feed(region, entries, begun, address).atom());
        });
    }

    @GetMapping("/{region}/dcat.rdf")
    void catalogue(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        response.setHeader("Access-Control-Allow-Origin", "*");
        pages.show(request, response, () -> {
            List<Publication> published = reading.in(region.id(), () -> publications.newest(region.id()));
            return Body.text("application/rdf+xml", new Catalogue(region, published, address, mail.contact()).rdf());
        });
    }

    private List<Entry> entries(Region region) {
        Map<ProgrammeId, Programme> announced = programmes.announced(region.id()).stream()
                .collect(Collectors.toMap(Programme::id, Function.identity()));
        return Stream.of(
                        publications.newest(region.id()).stream().map(each -> results(region, each)),
                        cohorts.open(region.id()).stream()
                                .filter(each -> announced.containsKey(each.programme()) && each.opensOn() != null)
                                .map(each ->
                                        round(region, each, Objects.requireNonNull(announced.get(each.programme())))),
                        voices.open(region).stream().map(each -> voice(region, each)))
                .flatMap(each -> each)
                .toList();
    }

    private static Entry results(Region region, Publication publication) {
        String name = publication.programme().name();
        return new Entry(
                "urn:uuid:" + publication.id().value(),
                say("site.feed.results", name),
                say("site.feed.results.what", date(publication.figures().asOf())),
                "/%s/%s".formatted(region.slug(), publication.programme().slug()),
                publication.publishedAt());
    }

    private static Entry round(Region region, Cohort cohort, Programme programme) {
        return new Entry(
                "urn:uuid:" + cohort.id().value(),
                say("site.feed.round", cohort.name(), programme.name()),
                say("site.apply.until", date(Objects.requireNonNull(cohort.closesOn()))),
                "/%s/apply/%s".formatted(region.slug(), cohort.slug()),
                morning(Objects.requireNonNull(cohort.opensOn())));
    }

    /** Without name or words: what a reader has taken nobody can take back. */
    private static Entry voice(Region region, PublishedVoice voice) {
        return new Entry(
                "urn:uuid:" + voice.id().value(),
                say("site.feed.voice"),
                say("site.feed.voice.what"),
                "/%s/voices/%s".formatted(region.slug(), voice.id().value()),
                morning(voice.consentedOn()));
    }

    private static Instant morning(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }
}
