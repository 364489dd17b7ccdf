package se.framsteg.shell;

/** A page that a link opens to whoever has it: no browser keeps it, since the device may be somebody else's. */
public interface PageByLink extends Page {
    @Override
    default boolean isKept() {
        return false;
    }
}
