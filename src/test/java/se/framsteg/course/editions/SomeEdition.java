package se.framsteg.course.editions;

import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** The course as it is, with a change here and there. */
public final class SomeEdition {
    private final TreeMap<String, String> texts;

    public SomeEdition() {
        texts = new TreeMap<>(
                new BuiltInEditions().files(BuiltInEditions.NEWEST).texts());
    }

    /** @param change that really changes something, or the test is of nothing */
    public SomeEdition changed(String file, UnaryOperator<String> change) {
        String before = texts.get(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new AssertionError("Nothing changed in " + file);
        }
        texts.put(file, after);
        return this;
    }

    /** @param written a regular expression */
    public SomeEdition with(String file, String written, String instead) {
        return changed(file, text -> text.replaceFirst(written, instead));
    }

    public SomeEdition without(String file) {
        if (texts.remove(file) == null) {
            throw new AssertionError("There is no " + file);
        }
        return this;
    }

    public SomeEdition and(String file, String text) {
        texts.put(file, text);
        return this;
    }

    public EditionFiles files() {
        return EditionFiles.of(texts);
    }

    /** Kept by a manager, as their region's own. */
    public static OwnEdition kept(ApplicationContext house, Someone manager, String title, SomeEdition edition) {
        return Tenancy.within(
                manager.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ -> Objects.requireNonNull(house.getBean(OwnEditions.class)
                                .keep(manager.asManager(), title, edition.packed())
                                .edition())));
    }

    public byte[] packed() {
        return EditionZip.pack(files(), "utgava");
    }
}
