package se.framsteg.shell.documents;

/** A drawing that holds something other than shapes and words, such as an address to load from. It is not drawn. */
public class UnsafePicture extends RuntimeException {
    UnsafePicture(String what) {
        super(what);
    }
}
