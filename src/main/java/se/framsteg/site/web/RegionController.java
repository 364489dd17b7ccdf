package se.framsteg.site.web;

import static se.framsteg.shell.Say.days;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.outcomes.Publication;
import se.framsteg.outcomes.Publications;
import se.framsteg.people.Members;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;

/** What a region offers, its programmes, its newest figures and a few voices. */
@Controller
@WithoutTransaction
class RegionController {
    private static final int FEW_VOICES = 2;
    private static final int FEW_ANSWERS = 2;

    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final Programmes programmes;
    private final Publications publications;
    private final PublicVoices voices;
    private final OpenRounds rounds;
    private final Members members;
    private final Clock clock;

    RegionController(
            FrozenPages pages,
            PublicReading reading,
            RegionDirectory regions,
            Programmes programmes,
            Publications publications,
            PublicVoices voices,
            OpenRounds rounds,
            Members members,
            Clock clock) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.programmes = programmes;
        this.publications = publications;
        this.voices = voices;
        this.rounds = rounds;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/{region}")
    void show(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(reading.in(region.id(), () -> page(region))));
    }

    private Page page(Region region) {
        List<Programme> announced = programmes.announced(region.id());
        List<Publication> published = publications.newest(region.id());
        if (announced.stream().anyMatch(Programme::example)) {
            Frame.headExample();
        }
        Set<String> shown =
                published.stream().map(each -> each.programme().slug()).collect(Collectors.toSet());
        return new RegionPage(
                region,
                rounds.of(region, announced),
                announced.stream().map(each -> row(region, each, shown)).toList(),
                published.stream().findFirst().map(newest -> proof(region, newest)),
                voices(region),
                members.isStaffed(region.id()));
    }

    private RegionPage.ProgrammeRow row(Region region, Programme programme, Set<String> shown) {
        return new RegionPage.ProgrammeRow(
                programme.name(),
                "/" + region.slug() + "/" + programme.slug(),
                programme.purpose(),
                "site.region.state." + state(programme),
                days(programme.startsOn(), programme.endsOn()),
                shown.contains(programme.slug()));
    }

    private String state(Programme programme) {
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(programme.startsOn())) {
            return "coming";
        }
        return today.isAfter(programme.endsOn()) ? "done" : "running";
    }

    private static RegionPage.Proof proof(Region region, Publication newest) {
        return new RegionPage.Proof(
                newest.programme().name(),
                "/" + region.slug() + "/" + newest.programme().slug(),
                KeyFigure.of(newest.figures()));
    }

    private List<VoiceRow> voices(Region region) {
        return voices.of(region).stream()
                .limit(FEW_VOICES)
                .map(voice -> voice.first(FEW_ANSWERS))
                .toList();
    }
}
