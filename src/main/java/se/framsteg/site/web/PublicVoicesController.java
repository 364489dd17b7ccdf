package se.framsteg.site.web;

import static org.springframework.http.HttpStatus.GONE;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.Programme;
import se.framsteg.programmes.Programmes;
import se.framsteg.shell.Frame;
import se.framsteg.shell.Marks;
import se.framsteg.shell.Page;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.voices.PublishedVoice;
import se.framsteg.voices.VoiceId;

/** What participants of a region's programmes say, and each of them by itself. Who has gone is told of in plain words. */
@Controller
@WithoutTransaction
@RequestMapping("/{region}/voices")
class PublicVoicesController {
    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final PublicVoices voices;
    private final Programmes programmes;

    PublicVoicesController(
            FrozenPages pages,
            PublicReading reading,
            RegionDirectory regions,
            PublicVoices voices,
            Programmes programmes) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.voices = voices;
        this.programmes = programmes;
    }

    @GetMapping
    void index(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(request, response, () -> Body.page(reading.in(region.id(), () -> page(region))));
    }

    @GetMapping("/{voice}")
    @Nullable
    View show(
            @PathVariable("region") String slug,
            @PathVariable VoiceId voice,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        try {
            pages.show(request, response, () -> Body.page(reading.in(region.id(), () -> page(region, voice))));
            return null;
        } catch (VoiceIsGone gone) {
            return new VoiceIsGonePage(region).with(GONE);
        }
    }

    /** Their picture, for as long as they are there with it. */
    @GetMapping("/{voice}/photo")
    @Nullable
    View picture(
            @PathVariable("region") String slug,
            @PathVariable VoiceId voice,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        try {
            pages.show(
                    request,
                    response,
                    () -> new Body("image/jpeg", reading.in(region.id(), () -> voices.picture(region, voice))));
            return null;
        } catch (VoiceIsGone gone) {
            return new VoiceIsGonePage(region).with(GONE);
        }
    }

    private Page page(Region region) {
        headExample(programmes.announced(region.id()).stream().anyMatch(Programme::example));
        return new PublicVoicesPage(
                region, voices.of(region), voices.open(region).size());
    }

    private Page page(Region region, VoiceId id) {
        PublishedVoice voice = voices.find(region, id);
        Programme programme = programmes.announced(region.id()).stream()
                .filter(each -> each.id().equals(voice.programme()))
                .findFirst()
                .orElseThrow();
        headExample(programme.example());
        Marks.ofProgramme(programme.slug());
        return new PublicVoicePage(
                region,
                programme,
                voices.row(region, voice),
                voice.picture(),
                voice.language(),
                voice.consentedOn(),
                voice.adoptedOn());
    }

    private static void headExample(boolean example) {
        if (example) {
            Frame.headExample();
        }
    }
}
