package se.framsteg.site.web;

import static se.framsteg.shell.Say.say;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Json;
import se.framsteg.shell.Lang;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.FrozenPages.Body;
import se.framsteg.shell.web.WithoutTransaction;
import se.framsteg.voices.PublishedVoice;

/** The voices that may be taken as data, for as long as they are shown; it says of itself that they may be taken back. */
@Controller
@WithoutTransaction
class VoicesDataController {
    private final FrozenPages pages;
    private final PublicReading reading;
    private final RegionDirectory regions;
    private final PublicVoices voices;

    VoicesDataController(FrozenPages pages, PublicReading reading, RegionDirectory regions, PublicVoices voices) {
        this.pages = pages;
        this.reading = reading;
        this.regions = regions;
        this.voices = voices;
    }

    @GetMapping("/{region}/voices.json")
    void show(@PathVariable("region") String slug, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Region region = regions.find(slug).orElseThrow();
        pages.show(
                request,
                response,
                () -> Body.text("application/json", reading.in(region.id(), () -> Json.pretty(data(region)))));
    }

    private Map<String, Object> data(Region region) {
        var data = new LinkedHashMap<String, Object>();
        data.put("region", Map.of("sv", region.name(Lang.SV), "en", region.name(Lang.EN)));
        List<PublishedVoice> open = voices.open(region);
        int shown = voices.of(region).size();
        data.put("terms", say("site.voices.terms"));
        data.put("shownOnThePage", shown);
        data.put("why", say(open.isEmpty() ? "site.voices.open.none" : "site.voices.open.some", open.size(), shown));
        data.put("voices", open.stream().map(voice -> one(region, voice)).toList());
        return data;
    }

    private Map<String, Object> one(Region region, PublishedVoice voice) {
        var data = new LinkedHashMap<String, Object>();
        data.put("name", Map.of("sv", voice.name(Lang.SV), "en", voice.name(Lang.EN)));
        data.put("page", voices.row(region, voice).path());
        data.put("language", voice.language().code());
        data.put("consentedOn", voice.consentedOn().toString());
        data.put("answers", voice.answers());
        if (!voice.translated().isEmpty()) {
            data.put("translation", Map.of("language", voice.language().other().code(), "answers", voice.translated()));
        }
        return data;
    }
}
