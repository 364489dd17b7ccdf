package se.framsteg.ideas.cards.web;

import static se.framsteg.shell.Say.say;

import org.jspecify.annotations.Nullable;
import se.framsteg.ideas.photos.IdeaPhoto;
import se.framsteg.shell.forms.Mending;

/** The photo of an idea on its card. @param photo null while there is none @param shows as it stands or was typed */
public record PhotoPart(String path, String title, @Nullable IdeaPhoto photo, String shows, Mending mending) {
    public boolean isThere() {
        return photo != null;
    }

    /** What is seen on it; that it is there, while nobody has said. */
    public String alternative() {
        return photo == null || photo.shows().isEmpty() ? say("ideas.photo.alternative", title) : photo.shows();
    }
}
