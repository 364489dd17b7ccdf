package se.framsteg.voices.interviews.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.say;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.shell.documents.Download;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.tenancy.Region;
import se.framsteg.shell.web.FrozenPages;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;
import se.framsteg.voices.Pictures;
import se.framsteg.voices.interviews.NotAnyMore;
import se.framsteg.voices.interviews.Picturing;
import se.framsteg.voices.interviews.Speaker;

/** The picture that whoever tells puts beside their words: seen by them, put there and taken away. */
@Controller
@RequestMapping("/{region}/interview/{token}/picture")
class PictureController {
    private static final String REGION = "se.framsteg.shell.tenancy.Region";

    private final Holding holding;
    private final Picturing picturing;
    private final SpeakingPages shown;
    private final FrozenPages pages;

    PictureController(Holding holding, Picturing picturing, SpeakingPages shown, FrozenPages pages) {
        this.holding = holding;
        this.picturing = picturing;
        this.shown = shown;
        this.pages = pages;
    }

    @GetMapping
    View show(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return holding.with(region, token, speaker -> {
            byte[] jpeg = picturing.find(speaker).orElseThrow();
            return Download.of("bild.jpg", "image/jpeg", () -> jpeg);
        });
    }

    @PostMapping
    @InTwoSteps
    View create(
            @RequestAttribute(REGION) Region region,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String shows,
            @RequestParam(defaultValue = "") String yes,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        return holding.with(region, token, speaker -> {
            var reading = new FormReading();
            String words = String.join(" ", Arrays.asList(shows.strip().split("\\s+")));
            String said = reading.needed("shows", words, Pictures.LONGEST, "voices.picture.shows.missing");
            if (!yes.equals("true")) {
                reading.refuse("yes", "voices.picture.yes.missing");
            }
            if (!reading.mending().isEmpty()) {
                return refused(region, token, speaker, shows, reading.mending());
            }
            byte[] sent = NewPicture.sent(file);
            return new Prepared(() -> {
                NewPicture picture = NewPicture.of(sent);
                return () -> kept(region, token, speaker, picture, said);
            });
        });
    }

    private View kept(Region region, String token, Speaker speaker, NewPicture picture, String shows) {
        if (picture.jpeg() == null) {
            return refused(region, token, speaker, shows, Mending.of("photo", picture.fault()));
        }
        try {
            picturing.add(speaker, picture.jpeg(), shows, say("voices.picture.yes"));
            return SeeOther.to(Holding.path(region, token) + "#picture");
        } catch (NotAnyMore further) {
            return shown.page(region, token, speaker).with(CONFLICT);
        }
    }

    private View refused(Region region, String token, Speaker speaker, String shows, Mending mending) {
        return shown.page(region, token, speaker, shows, mending).with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/removal")
    View remove(@RequestAttribute(REGION) Region region, @PathVariable String token) {
        return holding.with(region, token, speaker -> {
            try {
                picturing.remove(speaker);
                pages.forgetWhenDone("/" + region.slug());
                return SeeOther.to(Holding.path(region, token));
            } catch (NotAnyMore further) {
                return shown.page(region, token, speaker).with(CONFLICT);
            }
        });
    }
}
