package se.framsteg.ideas.cards.web;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static se.framsteg.shell.Say.date;
import static se.framsteg.shell.Say.say;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.ideas.IdeaField;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.TooManyIdeas;
import se.framsteg.ideas.photos.IdeaPhotos;
import se.framsteg.ideas.photos.NewPhoto;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.ideas.web.Told;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;

/** All ideas of a company; a new one needs no more than a title. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas")
class IdeasController {
    private final Ideas ideas;
    private final IdeaPhotos photos;
    private final Clock clock;

    IdeasController(Ideas ideas, IdeaPhotos photos, Clock clock) {
        this.ideas = ideas;
        this.photos = photos;
        this.clock = clock;
    }

    @GetMapping
    View index(
            IdeaDesk desk,
            @RequestParam(defaultValue = "") String said,
            @RequestParam(defaultValue = "") String about) {
        return page(desk, Told.of(said, about), "", Mending.NONE);
    }

    /** A photo is never lost for want of words: it is kept with a title that says so, and its card asks for a better one. */
    @PostMapping
    @InTwoSteps
    View create(
            IdeaDesk desk,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        Optional<NewFile> chosen = ChosenPhoto.read(file);
        String typed = title.strip().replaceAll("\\s+", " ");
        var reading = new FormReading();
        String read = reading.needed("title", typed, IdeaField.TITLE.longest(), "ideas.title.missing");
        boolean named = reading.mending().isEmpty();
        if (!named && chosen.isEmpty()) {
            return page(desk, Told.NOTHING, title, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        return new Prepared(() -> {
            NewPhoto photo = chosen.map(NewPhoto::of).orElse(NewPhoto.NONE);
            if (!named && photo.jpeg() == null) {
                return () -> page(desk, Told.NOTHING, title, unnamed(reading, photo.fault()))
                        .with(UNPROCESSABLE_CONTENT);
            }
            return () -> add(desk, title, named ? read : standIn(typed), photo, named);
        });
    }

    private static Mending unnamed(FormReading reading, String fault) {
        reading.refuse("photo", fault);
        return reading.mending();
    }

    private String standIn(String typed) {
        return typed.isEmpty() ? say("ideas.photo.untitled", date(LocalDate.now(clock))) : shortened(typed);
    }

    private static String shortened(String typed) {
        int most = IdeaField.TITLE.longest() - 1;
        int end = Character.isHighSurrogate(typed.charAt(most - 1)) ? most - 1 : most;
        return typed.substring(0, end) + "…";
    }

    private View add(IdeaDesk desk, String typed, String title, NewPhoto photo, boolean named) {
        try {
            IdeaId id = ideas.add(desk.by(), title);
            if (photo.jpeg() != null) {
                photos.keep(desk.by(), id, photo.jpeg(), "");
            }
            if (!named) {
                return SeeOther.to(desk.idea(id) + "?said=photo-untitled#told");
            }
            String said = photo.fault().isEmpty() ? "added" : "added-without-photo";
            return SeeOther.to("%s?said=%s&about=%s#title".formatted(desk.ideas(), said, id.value()));
        } catch (TooManyIdeas _) {
            return page(desk, Told.NOTHING, typed, Mending.of("title", "ideas.full", Ideas.MOST))
                    .with(CONFLICT);
        }
    }

    private IdeasPage page(IdeaDesk desk, Told told, String title, Mending mending) {
        var about = told.about() == null
                ? null
                : ideas.find(desk.by(), told.about()).orElse(null);
        return new IdeasPage(desk, ideas.of(desk.by()), told, about, title, mending);
    }
}
