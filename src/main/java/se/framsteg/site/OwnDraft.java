package se.framsteg.site;

/** Whoever wrote a draft does not approve it where somebody else can. */
public class OwnDraft extends RuntimeException {
    OwnDraft() {
        super("Another manager approves this draft");
    }
}
