package se.framsteg.ideas.photos;

/** That an idea has a photo. @param shows what is seen on it, for whoever cannot see it; empty while nobody has said */
public record IdeaPhoto(String shows) {
    public static final int LONGEST = 300;
}
