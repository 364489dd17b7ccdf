package se.framsteg.ideas.cards.web;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import se.framsteg.course.work.NewFile;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.photos.IdeaPhoto;
import se.framsteg.ideas.photos.IdeaPhotos;
import se.framsteg.ideas.photos.NewPhoto;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.InIdeas;
import se.framsteg.shell.forms.FormReading;
import se.framsteg.shell.forms.Mending;
import se.framsteg.shell.web.InTwoSteps;
import se.framsteg.shell.web.Prepared;
import se.framsteg.shell.web.SeeOther;

/** The photo of an idea: seen, put there, described and taken away. */
@Controller
@InIdeas
@RequestMapping("/{region}/company/{organisation}/ideas/{idea}/photo")
class IdeaPhotoController {
    private final Ideas ideas;
    private final IdeaPhotos photos;
    private final IdeaPages pages;

    IdeaPhotoController(Ideas ideas, IdeaPhotos photos, IdeaPages pages) {
        this.ideas = ideas;
        this.photos = photos;
        this.pages = pages;
    }

    @GetMapping
    View show(IdeaDesk desk, @PathVariable IdeaId idea) {
        return photos.find(desk.by(), idea).orElseThrow();
    }

    @PostMapping
    @InTwoSteps
    View create(
            IdeaDesk desk,
            @PathVariable IdeaId idea,
            @RequestParam(defaultValue = "") String shows,
            @RequestParam(required = false) @Nullable MultipartFile file) {
        ideas.find(desk.by(), idea).orElseThrow();
        var reading = new FormReading();
        String said = reading.text("shows", shows.strip().replaceAll("\\s+", " "), IdeaPhoto.LONGEST);
        if (!reading.mending().isEmpty()) {
            return pages.photo(desk, idea, shows, reading.mending()).with(UNPROCESSABLE_CONTENT);
        }
        Optional<NewFile> chosen = ChosenPhoto.read(file);
        return new Prepared(() -> {
            NewPhoto photo = chosen.map(NewPhoto::of).orElse(null);
            return () -> photo == null ? described(desk, idea, said) : kept(desk, idea, photo, said);
        });
    }

    private View described(IdeaDesk desk, IdeaId idea, String shows) {
        return photos.describe(desk.by(), idea, shows)
                ? SeeOther.to(desk.idea(idea) + "?said=saved#told")
                : refused(desk, idea, shows, "course.file.none");
    }

    private View kept(IdeaDesk desk, IdeaId idea, NewPhoto photo, String shows) {
        if (photo.jpeg() == null) {
            return refused(desk, idea, shows, photo.fault());
        }
        photos.keep(desk.by(), idea, photo.jpeg(), shows);
        return SeeOther.to(desk.idea(idea) + "?said=photo#told");
    }

    private View refused(IdeaDesk desk, IdeaId idea, String shows, String key) {
        return pages.photo(desk, idea, shows, Mending.of("photo", key)).with(UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/removal")
    View remove(IdeaDesk desk, @PathVariable IdeaId idea) {
        ideas.find(desk.by(), idea).orElseThrow();
        photos.remove(desk.by(), idea);
        return SeeOther.to(desk.idea(idea) + "?said=photo-removed#told");
    }
}
