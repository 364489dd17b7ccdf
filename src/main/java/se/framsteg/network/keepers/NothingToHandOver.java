package se.framsteg.network.keepers;

/** Whoever was to hand over has no company and no question. */
public class NothingToHandOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
