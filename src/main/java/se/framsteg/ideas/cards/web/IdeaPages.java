package se.framsteg.ideas.cards.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.framsteg.ideas.Idea;
import se.framsteg.ideas.IdeaId;
import se.framsteg.ideas.IdeaWritten;
import se.framsteg.ideas.Ideas;
import se.framsteg.ideas.photos.IdeaPhoto;
import se.framsteg.ideas.photos.IdeaPhotos;
import se.framsteg.ideas.web.IdeaDesk;
import se.framsteg.ideas.web.IdeaWords;
import se.framsteg.ideas.web.Told;
import se.framsteg.people.Members;
import se.framsteg.shell.forms.Mending;

/** The card of one idea, after what was done with it. */
@Component
class IdeaPages {
    private final Ideas ideas;
    private final IdeaPhotos photos;
    private final Members members;

    IdeaPages(Ideas ideas, IdeaPhotos photos, Members members) {
        this.ideas = ideas;
        this.photos = photos;
        this.members = members;
    }

    IdeaPage page(IdeaDesk desk, IdeaId id, Told told, IdeaWritten written) {
        return page(desk, id, told, written, null, Mending.NONE);
    }

    /** Where a photo could not be kept. @param shows what was typed of it */
    IdeaPage photo(IdeaDesk desk, IdeaId id, String shows, Mending mending) {
        return page(desk, id, Told.NOTHING, IdeaWritten.NOTHING, shows, mending);
    }

    private IdeaPage page(
            IdeaDesk desk, IdeaId id, Told told, IdeaWritten written, @Nullable String typed, Mending mending) {
        Idea idea = ideas.find(desk.by(), id).orElseThrow();
        IdeaPhoto photo = photos.of(desk.by(), id).orElse(null);
        String shows = typed != null ? typed : photo == null ? "" : photo.shows();
        return new IdeaPage(
                desk,
                idea,
                ideas.of(desk.by()),
                IdeaWords.names(members.people(desk.by())),
                told,
                written,
                new PhotoPart(desk.idea(id) + "/photo", idea.title(), photo, shows, mending));
    }
}
